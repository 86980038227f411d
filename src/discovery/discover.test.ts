import { expect, test } from '#test';
import { discover } from './discover.ts';
import type { FoundList } from './found-list.ts';
import { described, type Described, documentWith } from './testing/index.ts';

const ARRAY = '{ type: array, items: ITEM }';
const integer = (name: string, more = '') => `{ name: ${name}, in: query, schema: { type: integer${more} } }`;
const text = (name: string, more = '') => `{ name: ${name}, in: query, schema: { type: string${more} } }`;
const envelope = (...fields: readonly string[]) =>
  `{ type: object, properties: { data: ${ARRAY}${fields.map((field) => `, ${field}`).join('')} } }`;

function found(operation: Described): FoundList | undefined {
  return discover(described(documentWith(operation))).lists[0];
}

const LISTS: readonly (readonly [string, Described, Record<string, unknown>])[] = [
  ['an array', { answer: ARRAY }, { items: '', identity: '/id' }],
  ['an envelope', { answer: envelope('total: { type: integer }') }, { items: '/data', total: '/total' }],
  [
    'an envelope in an envelope',
    { answer: `{ type: object, properties: { response: { type: object, properties: { pets: ${ARRAY} } } } }` },
    { items: '/response/pets' },
  ],
  [
    'numbered pages',
    { answer: ARRAY, parameters: [integer('page'), integer('per_page')] },
    { paging: { style: 'page-index', page: 'page', size: 'per_page', first: 1 } },
  ],
  [
    'pages from 0',
    { answer: ARRAY, parameters: [integer('pageNumber', ', default: 0'), integer('pageSize')] },
    { paging: { style: 'page-index', page: 'pageNumber', size: 'pageSize' } },
  ],
  [
    'places in the list',
    { answer: ARRAY, parameters: [integer('$skip'), integer('$top')] },
    { paging: { style: 'record-offset', page: '$skip', size: '$top' } },
  ],
  [
    'tokens',
    { answer: envelope('nextPageToken: { type: string }'), parameters: [text('pageToken'), integer('pageSize')] },
    { paging: { style: 'cursor', cursor: 'pageToken', next: '/nextPageToken', size: 'pageSize' } },
  ],
  [
    'a token in a header',
    { answer: ARRAY, parameters: [text('cursor')], headers: '{ X-Next-Cursor: { schema: { type: string } } }' },
    { paging: { style: 'cursor', cursor: 'cursor', next: { header: 'X-Next-Cursor' } } },
  ],
  [
    'the header Link',
    { answer: ARRAY, headers: '{ Link: { schema: { type: string } } }' },
    { paging: { style: 'link' } },
  ],
  [
    'a link in the body',
    { answer: envelope('links: { type: object, properties: { next: { type: string } } }') },
    { paging: { style: 'link', next: '/links/next' } },
  ],
  [
    'a total in a header',
    { answer: ARRAY, headers: '{ X-Total-Count: { schema: { type: integer } } }' },
    { total: { header: 'X-Total-Count' } },
  ],
  [
    'a range in a header',
    { answer: ARRAY, headers: '{ Content-Range: { schema: { type: string } } }' },
    { total: { header: 'Content-Range', pattern: String.raw`/(\d+|\*)$`, unknown: '*' } },
  ],
  ['a search by POST', { path: '/pets/search', method: 'post', answer: envelope() }, { items: '/data' }],
  [
    'Spanish',
    {
      path: '/mascotas',
      answer: `{ type: object, properties: { resultados: ${ARRAY}, total: { type: integer } } }`,
      parameters: [integer('pagina'), integer('limite')],
    },
    { items: '/resultados', paging: { style: 'page-index', page: 'pagina', size: 'limite', first: 1 } },
  ],
  [
    'German',
    {
      path: '/tiere',
      answer: `{ type: object, properties: { daten: ${ARRAY}, gesamt: { type: integer } } }`,
      parameters: [integer('seite'), integer('größe')],
    },
    { items: '/daten', total: '/gesamt' },
  ],
  [
    'Chinese',
    { path: '/宠物', answer: `{ type: object, properties: { 数据: ${ARRAY}, 总数: { type: integer } } }` },
    { items: '/数据', total: '/总数' },
  ],
];

for (const [what, operation, expected] of LISTS)
  test(`a list is found by ${what}`, () => {
    const list = found(operation);
    const read = Object.fromEntries(
      Object.keys(expected).map((key) => [key, (list?.[key as 'items'] as { value?: unknown } | undefined)?.value]),
    );
    expect(read).toEqual(expected);
  });

const OTHERS: readonly (readonly [string, Described])[] = [
  [
    'one thing with lists in it',
    {
      path: '/pets/{id}',
      answer: `{ type: object, properties: { id: { type: integer }, name: { type: string }, owner: { type: string }, tags: ${ARRAY} } }`,
    },
  ],
  ['one thing although its schema is an array', { path: '/pets/{id}', says: 'Get a pet', answer: ARRAY }],
  [
    'two lists beside each other',
    { path: '/overview', answer: `{ type: object, properties: { cats: ${ARRAY}, dogs: ${ARRAY} } }` },
  ],
  ['a text', { answer: '{ type: string }' }],
  ['what is made at random', { path: '/quote', says: 'A random quote', answer: envelope() }],
  ['a POST that creates', { method: 'post', says: 'Create pets', answer: ARRAY }],
  ['a POST that computes', { method: 'post', path: '/routes', says: 'Calculate a route', answer: envelope() }],
];

for (const [what, operation] of OTHERS)
  test(`no list is found in ${what}, and it is said to be left out`, () => {
    const { lists, leftOut } = discover(described(documentWith(operation)));
    expect(lists).toEqual([]);
    expect(leftOut.map(({ because }) => because)).toEqual(['its answer holds no list']);
  });

test('a way of paging that is hinted at beside another is left out, and the list says so', () => {
  const list = found({
    answer: envelope('next_cursor: { type: string }'),
    parameters: [integer('page'), integer('limit'), text('cursor'), integer('offset')],
  });
  expect(list?.paging?.value.style).toBe('page-index');
  expect(list?.leftOut).toEqual([
    expect.stringMatching(/^pages by cursor are left out, because one way is judged at a time/),
    'the parameter "offset" is left out, because one way is judged at a time, and "page" is taken',
  ]);
});

test('pages whose size no one says are left out', () => {
  const list = found({ answer: ARRAY, parameters: [integer('page')] });
  expect([list?.paging, list?.leftOut[0]]).toEqual([
    undefined,
    expect.stringContaining('nothing says how many items a page holds'),
  ]);
});

test('a number that is called count stays open', () => {
  const list = found({ answer: envelope('count: { type: integer }'), parameters: [integer('page'), integer('limit')] });
  expect([list?.total, list?.count?.value, list?.count?.open?.text]).toEqual([
    undefined,
    '/count',
    'What does /count count?',
  ]);
});

test('keys, directions and filters are read from what the document lists', () => {
  const { sort, filters } = found({
    answer: ARRAY,
    parameters: [
      text('sort', ', enum: [id, name]'),
      text('order', ', enum: [asc, desc]'),
      text('name'),
      integer('id_gte'),
      text('q'),
    ],
  })!;
  expect(sort?.value).toMatchObject({
    by: 'sort',
    order: 'order',
    keys: { id: '/id', name: '/name' },
    directions: { ascending: 'asc' },
  });
  expect(filters.map(({ value }) => [value.parameter, value.match])).toEqual([
    ['name', 'equals'],
    ['id_gte', 'at-least'],
  ]);
});

test('a sign or a word with the key says the direction', () => {
  const by = (values: string) =>
    found({ answer: ARRAY, parameters: [text('sort', `, enum: [${values}]`)] })?.sort?.value;
  expect(by('name, -name')).toMatchObject({ by: 'sort', syntax: { style: 'prefix' } });
  expect(by('"name:asc", "name:desc"')).toMatchObject({
    syntax: { style: 'suffix', between: ':' },
    directions: { ascending: 'asc', descending: 'desc' },
  });
  expect(by('name, id')).toBeUndefined();
});
