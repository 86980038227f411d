import { expect, test } from '#test';
import { discover } from './discover.ts';
import type { FoundList } from './found-list.ts';
import { makeContract } from './overlay/make-contract.ts';
import { described, type Described, documentWith } from './testing/index.ts';

const ITEM = '{ type: object, properties: { id: { type: string }, name: { type: string }, weight: { type: number } } }';
const ARRAY = `{ type: array, items: ${ITEM} }`;
const envelope = (...fields: readonly string[]) =>
  `{ type: object, properties: { data: ${ARRAY}${fields.map((field) => `, ${field}`).join('')} } }`;
const parameter = (name: string, says = '', schema = 'type: string') =>
  `{ name: ${JSON.stringify(name)}, in: query, description: ${JSON.stringify(says)}, schema: { ${schema} } }`;
const LIMIT = parameter('limit', '', 'type: integer');

function found(operation: Described): FoundList | undefined {
  return discover(described(documentWith(operation))).lists[0];
}

const pagingBy = (parameters: readonly string[], answer = ARRAY) => found({ answer, parameters })?.paging;

const SAID = 'the description of the parameter';
const NAMED = 'the parameter';
/** Names and descriptions of markers, as public documents have them, and what speaks for each. */
const MARKERS: readonly (readonly [name: string, says: string, because: string])[] = [
  ['starting_after', '', NAMED],
  ['lastSeenID', '', NAMED],
  ['start-after', 'Where to begin.', NAMED],
  [
    'starting_after',
    'A cursor for use in pagination. `starting_after` is an object ID that defines your place in the list. For instance, your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the list.',
    SAID,
  ],
  [
    'marker',
    'The ID of the last-seen item. Use the limit parameter to make an initial limited request and use the ID of the last-seen item from the response as the marker parameter value.',
    SAID,
  ],
  ['after', 'Get users after this user ID.', SAID],
  ['after', 'The last resource ID from which to seek from (but not including).', SAID],
  ['after', 'The last artist ID retrieved from the previous request.', SAID],
  ['after', 'the highest user id in the previous page', SAID],
  ['after_id', 'Retrieve objects after the object with the specified ID.', SAID],
  ['cursor', 'The `cursor` points to the last record of the previous result set.', SAID],
  ['last_id', 'The id of the last item that you have seen.', SAID],
];
for (const [name, says, because] of MARKERS)
  test(`a marker is found: ${name}, ${says || 'by its name'}`, () => {
    const paging = pagingBy([parameter(name, says), LIMIT]);
    expect(paging?.value).toEqual({ style: 'marker', marker: name, size: 'limit' });
    expect(paging?.because).toMatch(new RegExp(`^${because} "${name}"`));
  });

/** What is no marker, or might be none. */
const OTHERS: readonly (readonly [what: string, parameters: readonly string[], answer?: string])[] = [
  ['a name that also stands for a token', [parameter('marker'), LIMIT]],
  ['"after" alone', [parameter('after'), LIMIT]],
  ['a time', [parameter('after', 'Items after this time.'), LIMIT]],
  ['a time by its format', [parameter('starting_after', '', 'type: string, format: date-time'), LIMIT]],
  ['a time by its text', [parameter('last_id', 'The last item id as an epoch timestamp.'), LIMIT]],
  ['a token', [parameter('after', 'An opaque token of the last item id.'), LIMIT]],
  ['what the answer before gave', [parameter('marker', 'The next_marker of the last item of the page.'), LIMIT]],
  ['a bound', [parameter('since_id', 'Returns results with an ID greater than the specified ID.'), LIMIT]],
  ['one of two bounds', [parameter('after', 'Messages after this message ID.'), parameter('before'), LIMIT]],
  ['a bound that is included', [parameter('after_id', 'Items after the item with this id, inclusive.'), LIMIT]],
  ['what is new, without a size', [parameter('last_id', 'Last item ID received by the client.')]],
  ['a number where the identity is a text', [parameter('starting_after', '', 'type: integer'), LIMIT]],
  [
    'a list whose items have no identity',
    [parameter('starting_after'), LIMIT],
    '{ type: array, items: { type: string } }',
  ],
];
for (const [what, parameters, answer] of OTHERS)
  test(`no marker is found in ${what}`, () => {
    expect(pagingBy(parameters, answer)).toBeUndefined();
  });

const object = (...fields: readonly string[]) => `{ type: object, properties: { ${fields.join(', ')} } }`;
const text = (name: string) => `${name}: { type: string }`;
const listOf = (...fields: readonly string[]) => `{ type: array, items: ${object(...fields)} }`;
const BY_NAME = 'The name of the last item on the page before.';
/** Items that hold what a marker takes one or two levels deeper, and where it is. */
const NESTED: readonly (readonly [item: string, says: string, at: string, identity?: string])[] = [
  [listOf(`data: ${object(text('id'))}`, text('uri')), '', '/data/id'],
  [listOf(`attributes: ${object(text('uuid'))}`), '', '/attributes/uuid'],
  [listOf(`data: ${object(`attributes: ${object(text('id'))}`)}`), '', '/data/attributes/id'],
  [listOf(`pet: ${object(text('id'))}`, `owner: ${object(text('id'))}`), '', '/pet/id', ''],
  [listOf(`owner: ${object(text('id'))}`, `node: ${object(text('pet_id'))}`), '', '/node/pet_id'],
  [listOf(`resource: ${object(text('id'))}`), '', '/resource/id', ''],
  [listOf(`metadata: ${object(text('name'), text('uid'))}`), '', '/metadata/uid'],
  [listOf(`metadata: ${object(text('name'), text('uid'))}`), BY_NAME, '/metadata/name', '/metadata/uid'],
  [listOf(`metadata: ${object(text('name'))}`), BY_NAME, '/metadata/name', ''],
  [listOf(text('name')), 'Continue behind the last name of the previous page.', '/name', ''],
  [
    listOf(`metadata: ${object(text('name'), text('uid'))}`),
    'The id, not the name, of the last item.',
    '/metadata/uid',
  ],
  [listOf(text('id'), `data: ${object(text('id'))}`), '', '/id'],
  [listOf(text('pet_id'), `data: ${object(text('id'))}`), '', '/pet_id'],
];
for (const [answer, says, at, identity = at] of NESTED)
  test(`a marker takes ${at} of ${answer}${says && `, because it says: ${says}`}`, () => {
    const operation = { answer, parameters: [parameter('starting_after', says), LIMIT] };
    const list = found(operation);
    expect([list?.identity?.value ?? '', list?.paging?.value.field]).toEqual([
      identity,
      at === identity ? undefined : at,
    ]);
    expect(list?.paging?.because).toMatch(new RegExp(` ${at} of the last item$`));
    const document = described(documentWith(operation));
    const { contract } = makeContract(document, discover(document), { title: 'Pets' });
    expect(contract.operations[0]?.collection?.paging).toMatchObject({ style: 'marker', field: at });
  });

for (const [what, answer, says] of [
  ['the id of an owner', listOf(`owner: ${object(text('id'))}`), ''],
  ['ids in a list', listOf(`data: { type: array, items: ${object(text('id'))} }`), ''],
  ['what stands three levels deeper', listOf(`data: ${object(`data: ${object(`data: ${object(text('id'))}`)}`)}`), ''],
  ['a name that no description speaks of', listOf(`metadata: ${object(text('name'))}`), ''],
  ['a name of something else', listOf(text('name')), 'The name of the shelf.'],
] as const)
  test(`no marker takes ${what}`, () => {
    expect(pagingBy([parameter('starting_after', says), LIMIT], answer)).toBeUndefined();
  });

test('numbers, tokens and links are taken before a marker, and the list says so', () => {
  const marker = parameter('starting_after');
  for (const [style, answer, ...parameters] of [
    ['page-index', ARRAY, parameter('page', '', 'type: integer')],
    ['cursor', envelope('next_cursor: { type: string }'), parameter('cursor')],
    ['link', envelope('links: { type: object, properties: { next: { type: string } } }')],
  ] as const) {
    const list = found({ answer, parameters: [...parameters, marker, LIMIT] });
    expect(list?.paging?.value.style).toBe(style);
    expect(list?.leftOut).toContainEqual(expect.stringMatching(/^pages by marker are left out, because one way/));
  }
});

test('a URL in the body is no token, although a parameter is named like one', () => {
  const links = 'links: { type: object, properties: { next: { type: string, format: uri } } }';
  expect(pagingBy([parameter('after'), LIMIT], envelope(links))?.value).toMatchObject({ style: 'link' });
});

const KEYS = 'type: string, enum: [name, weight, other]';
const sortBy = (...parameters: readonly string[]) => found({ answer: ARRAY, parameters })?.sort?.value;
const BOTH = { name: '/name', weight: '/weight' };

for (const [ascending, descending] of [
  ['sort_asc', 'sort_desc'],
  ['sortAsc', 'sortDesc'],
  ['sortByAsc', 'sortByDesc'],
  ['_sort', '_sort_desc'],
  ['order-ascending', 'order-descending'],
  ['asc-sort', 'desc-sort'],
] as const)
  test(`a parameter for each direction is found: ${ascending} and ${descending}`, () => {
    const sort = found({ answer: ARRAY, parameters: [descending, ascending].map((name) => parameter(name, '', KEYS)) });
    expect(sort?.sort?.value).toEqual({ ascending, descending, keys: BOTH });
    expect(sort?.filters).toEqual([]);
  });

test('keys are those that both take, and those of one where the other lists none', () => {
  const names = parameter('sort_desc', '', 'type: string, enum: [name]');
  expect(sortBy(parameter('sort_asc', '', KEYS), names)?.keys).toEqual({ name: '/name' });
  expect(sortBy(parameter('sort_asc'), names)?.keys).toEqual({ name: '/name' });
  expect(sortBy(parameter('sort_asc', 'One of `name`, `weight`.'), parameter('sort_desc'))?.keys).toEqual(BOTH);
});

for (const [what, ...parameters] of [
  ['a flag', parameter('sort', '', KEYS), parameter('sort_desc', '', 'type: boolean')],
  ['a direction alone', parameter('sort_desc', '', KEYS)],
  ['keys that no field has', ...['sort_asc', 'sort_desc'].map((name) => parameter(name, '', 'enum: [size]'))],
  ['keys that no one lists', parameter('sort_asc'), parameter('sort_desc')],
  ['quotes of other things', parameter('sort_asc', 'By `name`, see `sort_desc`.'), parameter('sort_desc')],
  ['a description', parameter('name'), parameter('name_desc', '', KEYS)],
] as const)
  test(`no parameter for each direction is found in ${what}`, () => {
    expect(sortBy(...parameters)?.ascending).toBeUndefined();
  });

test('the contract that is made of both can be read', () => {
  const document = described(
    documentWith({
      answer: envelope('has_more: { type: boolean }'),
      parameters: [
        parameter('starting_after'),
        LIMIT,
        ...['sort_asc', 'sort_desc'].map((name) => parameter(name, '', KEYS)),
      ],
    }),
  );
  const { contract } = makeContract(document, discover(document), { title: 'Pets' });
  expect(contract.operations[0]?.collection).toMatchObject({
    paging: { style: 'marker', cursor: { name: 'starting_after' }, field: '/id' },
    sort: { syntax: { style: 'by-direction', ascending: { name: 'sort_asc' }, descending: { name: 'sort_desc' } } },
    more: { at: '/has_more' },
  });
});
