import { expect, test } from '#test';
import { discover } from '../../discover.ts';
import { described, documentWith } from '../../testing/index.ts';

const ANSWER =
  '{ type: object, properties: { a: { type: array, items: ITEM }, b: { type: array, items: ITEM }, next: { type: string }, url: { type: string }, pages: { type: integer }, odata.next: { type: string } } }';
const PARAMETERS = ['p', 'o', 'l', 'c'].map((name) => `{ name: ${name}, in: query, schema: { type: string } }`);

const EXTENSIONS = [
  [
    'Speakeasy, by page',
    'x-speakeasy-pagination: { type: offsetLimit, inputs: [{ name: p, in: parameters, type: page }, { name: l, in: parameters, type: limit }], outputs: { results: $.a, numPages: $.pages } }',
    { style: 'page-index', page: 'p', size: 'l' },
  ],
  [
    'Speakeasy, by offset',
    'x-speakeasy-pagination: { type: offsetLimit, inputs: [{ name: o, in: parameters, type: offset }, { name: l, in: parameters, type: limit }], outputs: { results: $.a } }',
    { style: 'record-offset', page: 'o', size: 'l' },
  ],
  [
    'Speakeasy, by cursor',
    'x-speakeasy-pagination: { type: cursor, inputs: [{ name: c, in: parameters, type: cursor }], outputs: { results: "$[\'a\']", nextCursor: $.next } }',
    { style: 'cursor', cursor: 'c', next: '/next' },
  ],
  [
    'Speakeasy, by URL',
    'x-speakeasy-pagination: { type: url, outputs: { results: $.a, nextUrl: $.url } }',
    { style: 'link', next: '/url' },
  ],
  [
    'Redocly, by cursor',
    'x-redocly-pagination: { style: cursor, cursorParam: c, nextCursor: /next, limitParam: l, items: /a }',
    { style: 'cursor', cursor: 'c', next: '/next', size: 'l' },
  ],
  [
    'Redocly under its later name',
    'x-redoclyPagination: { style: offset, offsetParam: o, limitParam: l, items: /a }',
    { style: 'record-offset', page: 'o', size: 'l' },
  ],
  ['Microsoft', 'x-ms-pageable: { nextLinkName: odata.next, itemName: a }', { style: 'link', next: '/odata.next' }],
  [
    'APIMatic, by page',
    "x-pagination: [{ type: page, page: '$request.query#/p', size: '$request.query#/l', results: '$response.body#/a' }]",
    { style: 'page-index', page: 'p', size: 'l' },
  ],
  [
    'APIMatic, by cursor',
    "x-pagination: { type: cursor, input: '$request.query#/c', output: '$response.body#/next', results: '$response.body#/a' }",
    { style: 'cursor', cursor: 'c', next: '/next' },
  ],
  [
    'APIMatic, by link',
    "x-pagination: { type: link, next: '$response.body#/url', results: '$response.body#/a' }",
    { style: 'link', next: '/url' },
  ],
] as const;

for (const [vendor, extension, paging] of EXTENSIONS)
  test(`the extension of ${vendor} says where the list is and how it is paged`, () => {
    const { lists } = discover(described(documentWith({ answer: ANSWER, parameters: PARAMETERS, more: [extension] })));
    expect([lists[0]?.items.value, lists[0]?.paging?.value]).toEqual(['/a', paging]);
    expect(lists[0]?.items.because).toContain('its extension x-');
  });

test('an extension that names what the operation does not have is left out, and the list says so', () => {
  const more = ['x-redocly-pagination: { style: page, offsetParam: nowhere, items: /a }'];
  const { lists } = discover(described(documentWith({ answer: ANSWER, more })));
  expect(lists[0]?.paging).toBeUndefined();
  expect(lists[0]?.leftOut[0]).toContain('the operation has no parameter "nowhere"');
});

test('an extension that says something else is no hint', () => {
  const answer = '{ type: object, properties: { a: { type: array, items: ITEM }, b: { type: array, items: ITEM } } }';
  for (const more of [
    'x-pagination: true',
    'x-ms-pageable: 1',
    'x-speakeasy-pagination: []',
    'x-pagination: { style: offset }',
  ])
    expect(discover(described(documentWith({ answer, more: [more] }))).lists, more).toEqual([]);
});
