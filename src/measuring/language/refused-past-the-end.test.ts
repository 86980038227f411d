import { expect, test } from '#test';
import { parseContract } from '../../contract/index.ts';
import { changePageWhere } from '../../faults/changes/index.ts';
import { Refusal, type StageWrappers } from '../../provider/pipeline/index.ts';
import { complaints, judged, missed, verified } from './verified.ts';

/** No total says how many pages there are, so walks ask for one page more. */
const CONTRACT = parseContract(
  `openapi: 3.1.0
info: { title: Stamps, version: '2026-01-01' }
x-outcomes: { success: { status: [200] }, invalid-parameter: { status: [400] }, unknown-resource: { status: [404] } }
paths:
  /stamps:
    get:
      operationId: ListStamps
      parameters:
        - name: page
          in: query
          x-answers: { past-the-end: { outcomes: [unknown-resource] } }
          schema: { type: integer, minimum: 1, maximum: 5000 }
        - { name: size, in: query, schema: { type: integer, minimum: 1, maximum: 50, default: 12 } }
        - { name: colour, in: query, schema: { type: string, enum: [red, blue, green] } }
      x-collection:
        items: /items
        identity: /id
        paging: { style: page-index, page: page, size: size, first: 1 }
        sort: { keys: { id: /id }, default: { key: id, direction: ascending } }
        filters: [{ parameter: colour, field: /colour, match: equals }]
        promises: { full-pages: {}, stable-order: {}, no-match-is-empty: {} }
      responses:
        '200': { description: Stamps., content: { application/json: { schema: { $ref: '#/components/schemas/Stamps' } } } }
        '400': { description: Refused. }
        '404': { description: No such page. }
components:
  schemas:
    Stamps: { type: object, required: [items], properties: { items: { type: array, items: { $ref: '#/components/schemas/Stamp' } } } }
    Stamp:
      type: object
      required: [id, colour]
      properties: { id: { type: integer, minimum: 1 }, colour: { type: string, enum: [red, blue, green] } }
`,
  'contracts/stamps/openapi.yaml',
);
const CHECK = 'pagination/empty-past-the-end';

for (const items of [1, 12, 24, 31])
  test(`a list of ${items} whose pages past the end are refused keeps its contract`, async () => {
    const run = await verified(CONTRACT, { items });
    expect(complaints(run).filter((text) => !text.includes('not judged'))).toEqual([]);
    expect(judged(run, CHECK)).toBe(1);
  });

test('the first page of an empty list is no page past the end', async () => {
  const run = await verified(CONTRACT, { items: 0 });
  expect(complaints(run).filter((text) => !text.includes('not judged'))).toEqual([]);
});

test('a page past the end that is answered otherwise is found', async () => {
  expect(await missed(CONTRACT, 'past-the-end/')).toEqual({ found: 2, missed: [] });
});

test('a last page under a filter that is refused too early is found', async () => {
  const wrappers: StageWrappers = changePageWhere(
    ({ parameters, start, size, everything }) =>
      parameters['colour'] !== undefined && start > 0 && start + size >= everything().total,
    () => {
      throw new Refusal('unknown-resource', 'page');
    },
  );
  const found = complaints(await verified(CONTRACT, { wrappers: () => [wrappers] }));
  expect(found.filter((text) => !text.includes('not judged'))).toEqual([
    expect.stringMatching(/^pagination\/pages-make-the-whole: pages of \d+ hold \d+ items under colour=/),
  ]);
});
