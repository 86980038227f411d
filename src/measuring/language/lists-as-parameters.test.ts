import { expect, test } from '#test';
import { type Contract, parseContract } from '../../contract/index.ts';
import { complaints, judged, missed, verified } from './verified.ts';

/** Keys and values are sent by repeating the name of their parameter: `sort=depth,desc&sort=name&kind=a&kind=b`. */
const shelves = (syntax: string): Contract =>
  parseContract(
    `openapi: 3.1.0
info: { title: Shelves, version: '2026-01-01' }
x-outcomes: { success: { status: [200] }, invalid-parameter: { status: [400] } }
paths:
  /shelves:
    get:
      operationId: ListShelves
      parameters:
        - { name: kind, in: query, x-role: filter, schema: { type: array, items: { type: string } } }
        - { name: sort, in: query, x-role: sort, schema: { type: array, items: { type: string } } }
        - { name: page, in: query, x-role: page, schema: { type: integer, minimum: 0, default: 0 } }
        - { name: size, in: query, x-role: size, schema: { type: integer, minimum: 1, maximum: 50, default: 20 } }
      x-collection:
        items: /items
        identity: /id
        total: /total
        paging: { style: page-index, page: page, size: size }
        sort: { by: sort, ${syntax}, unknown: ignored, keys: { depth: /depth, id: /id, kind: { at: /kind, compares: text } }, default: { key: id, direction: ascending } }
        filters: [{ parameter: kind, field: /kind, match: in }]
        promises: { full-pages: {}, empty-past-the-end: {}, stable-order: {}, no-match-is-empty: {} }
      responses:
        '200': { description: Shelves., content: { application/json: { schema: { $ref: '#/components/schemas/Shelves' } } } }
        '400': { description: Refused. }
components:
  schemas:
    Shelves: { type: object, required: [total, items], properties: { total: { type: integer, minimum: 0 }, items: { type: array, items: { $ref: '#/components/schemas/Shelf' } } } }
    Shelf:
      type: object
      required: [id, kind, depth]
      properties: { id: { type: integer }, kind: { type: string, enum: [oak, pine, steel] }, depth: { type: integer, minimum: 1, maximum: 4 } }
`,
    'contracts/shelves/openapi.yaml',
  );

const BEHIND_A_COMMA =
  "syntax: { style: suffix, between: ',' }, directions: { ascending: asc, descending: desc }, unsaid: ascending";

for (const [what, syntax] of [
  ['a word behind a comma', BEHIND_A_COMMA],
  ['a sign', 'syntax: { style: prefix }'],
] as const)
  test(`keys that repeat their parameter, with ${what}, are judged on the mock`, async () => {
    const run = await verified(shelves(syntax));
    expect(complaints(run)).toEqual([]);
    for (const check of [
      'sorting/order-follows-the-direction',
      'sorting/further-keys-break-ties',
      'filtering/items-satisfy-the-filter',
    ])
      expect(judged(run, check), check).toBe(1);
  });

test('what breaks such keys and values is found', async () => {
  for (const [fault, found] of [
    ['further-key-ignored', 2],
    ['unknown-key-misread', 2],
    ['filter-misread', 1],
    ['order-other/shelves/ListShelves/bare-key', 1],
  ] as const)
    expect(await missed(shelves(BEHIND_A_COMMA), fault), fault).toEqual({ found, missed: [] });
});
