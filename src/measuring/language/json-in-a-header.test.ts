import { expect, test } from '#test';
import { parseContract } from '../../contract/index.ts';
import { changePage } from '../../faults/changes/index.ts';
import { complaints, judged, verified } from './verified.ts';

/** As flask-smorest and ASP.NET say where a page stands: in a header that holds JSON. */
const DOCUMENT = `openapi: 3.1.0
info: { title: Depot, version: '2026-01-01' }
x-outcomes: { success: { status: [200] }, invalid-parameter: { status: [422] } }
paths:
  /parcels:
    get:
      operationId: ListParcels
      parameters:
        - { name: page, in: query, schema: { type: integer, minimum: 1, default: 1 } }
        - { name: size, in: query, schema: { type: integer, minimum: 1, maximum: 50, default: 10 } }
        - { name: state, in: query, schema: { type: string, enum: [sent, lost] } }
      x-collection:
        items: ''
        identity: /id
        total: { header: X-Pagination, at: /total }
        pages: { header: X-Pagination, at: /total_pages }
        more: { header: X-Pagination, at: /next_page }
        paging: { style: page-index, page: page, size: size, first: 1 }
        sort: { keys: { id: /id }, default: { key: id, direction: ascending } }
        filters: [{ parameter: state, field: /state, match: equals }]
        promises: { full-pages: {}, empty-past-the-end: {} }
      responses:
        '200':
          description: Parcels.
          headers:
            X-Pagination:
              required: true
              content: { application/json: { schema: { $ref: '#/components/schemas/Pagination' } } }
          content:
            application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Parcel' } } }
        '422': { description: Refused. }
components:
  schemas:
    Pagination:
      type: object
      required: [total, total_pages, first_page]
      properties:
        total: { type: integer, minimum: 0 }
        total_pages: { type: integer, minimum: 0 }
        first_page: { type: integer, minimum: 1 }
        next_page: { type: integer, minimum: 2 }
    Parcel:
      type: object
      required: [id, state]
      properties: { id: { type: integer, minimum: 1 }, state: { type: string, enum: [sent, lost] } }
`;
const CONTRACT = parseContract(DOCUMENT, 'contracts/depot/openapi.yaml');
const CHECKS = [
  'pagination/total-counts-every-match',
  'pagination/page-count-agrees-with-the-walk',
  'pagination/more-agrees-with-the-walk',
  'pagination/header-numbers-can-be-read',
];

test('numbers in the JSON of a header are read, and the mock says them there', async () => {
  const run = await verified(CONTRACT);
  expect(complaints(run)).toEqual([]);
  for (const check of CHECKS) expect(judged(run, check), check).toBe(1);
});

for (const [what, change, check] of [
  ['a wrong total', { total: 7 }, 'pagination/total-counts-every-match'],
  ['a page count that is one too high', { pages: 9 }, 'pagination/page-count-agrees-with-the-walk'],
  ['no next page where one follows', { more: false }, 'pagination/more-agrees-with-the-walk'],
] as const)
  test(`${what} in the JSON of a header is found`, async () => {
    const wrapper = changePage((page) => ({ ...page.answer(), ...change }));
    const found = complaints(await verified(CONTRACT, { wrappers: () => [wrapper] }));
    expect(found.join('\n')).toContain(check);
  });

test('a pattern beside a place in the JSON of a header is a mistake', () => {
  const both = DOCUMENT.replace('at: /total }', "at: /total, pattern: '(1)' }");
  expect(() => parseContract(both, 'contracts/depot/openapi.yaml')).toThrow('has "at" and "pattern" beside "header"');
});
