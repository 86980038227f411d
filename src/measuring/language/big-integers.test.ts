import { expect, test } from '#test';
import { parseContract } from '../../contract/index.ts';
import { isRecord } from '../../contract/index.ts';
import type { StageWrappers } from '../../provider/pipeline/index.ts';
import { complaints, judged, missed, verified } from './verified.ts';

/** Of these ids a double holds one in 256. So a reader of doubles takes many of them for the same. */
const ID = 'type: integer, minimum: 1152921504606846976, maximum: 1152921504606848000';
const RULE = 'self.items.all(one, request.id == one.id || !has(request.id))';

const CONTRACT = parseContract(
  `openapi: 3.1.0
info: { title: Parcels, version: '2026-01-01' }
x-outcomes: { success: { status: [200] }, invalid-parameter: { status: [400] } }
paths:
  /parcels:
    get:
      operationId: ListParcels
      parameters:
        - { name: id, in: query, x-role: filter, schema: { ${ID} } }
        - { name: ids, in: query, x-role: filter, schema: { type: string } }
        - { name: from, in: query, x-role: filter, schema: { ${ID} } }
        - { name: after, in: query, x-role: filter, schema: { type: integer, format: int64, minimum: 0 } }
        - { name: offset, in: query, x-role: page, schema: { type: integer, minimum: 0, default: 0 } }
        - { name: limit, in: query, x-role: size, schema: { type: integer, minimum: 1, maximum: 50, default: 20 } }
        - { name: order, in: query, x-role: order, schema: { type: string, enum: [asc, desc] } }
      x-collection:
        items: /items
        identity: /id
        total: { at: /total, unknown: 18446744073709551615 }
        paging: { style: record-offset, page: offset, size: limit }
        sort: { order: order, directions: { ascending: asc, descending: desc }, keys: { id: /id }, default: { key: id, direction: ascending } }
        filters:
          - { parameter: id, field: /id, match: equals }
          - { parameter: ids, field: /id, match: in, separator: ',' }
          - { parameter: from, field: /id, match: at-least }
          - { parameter: after, field: /id, match: greater }
        promises: { full-pages: {}, empty-past-the-end: {}, stable-order: {}, inclusive-bounds: {}, no-match-is-empty: {} }
      responses:
        '200': { description: Parcels., content: { application/json: { schema: { $ref: '#/components/schemas/Parcels' } } } }
        '400': { description: Refused. }
components:
  schemas:
    Parcels:
      type: object
      required: [total, items]
      x-invariants: [{ rule: '${RULE}', message: an item that was not asked for }]
      properties: { total: { type: integer, minimum: 0 }, items: { type: array, items: { $ref: '#/components/schemas/Parcel' } } }
    Parcel: { type: object, required: [id], properties: { id: { ${ID} } } }
`,
  'contracts/parcels/openapi.yaml',
);

test('ids of 19 digits are judged digit by digit', async () => {
  const run = await verified(CONTRACT);
  expect(complaints(run)).toEqual([]);
  for (const check of [
    'invariants/identities-are-unique',
    'filtering/items-satisfy-the-filter',
    'invariants/rules-hold',
  ])
    expect(judged(run, check)).toBe(1);
  const lists = run.verdicts.filter(({ check }) => check.startsWith('sorting/') || check.startsWith('filtering/'));
  expect(lists.filter(({ verdict }) => !['passed', 'not applicable'].includes(verdict))).toEqual([]);
});

test('a filter by an id of 19 digits sends all of them', async () => {
  const asked = new Set<string>();
  const wrappers: StageWrappers = {
    validate: (next) => (ask) => {
      for (const [name, value] of ask.request.query) if (name === 'id') asked.add(value);
      return next(ask);
    },
  };
  await verified(CONTRACT, { wrappers: () => [wrappers] });
  const long = [...asked].filter((id) => /^11529215046068\d{5}$/.test(id));
  expect(long.length).toBeGreaterThan(2);
  expect(long.filter((id) => BigInt(Number(id)) !== BigInt(id)).length).toBeGreaterThan(2);
});

const rounded = (value: unknown): unknown => (typeof value === 'bigint' ? BigInt(Number(value)) : value);

const ROUNDING: readonly (readonly [what: string, wrappers: StageWrappers, check: RegExp])[] = [
  [
    'writes ids as doubles',
    {
      render: (next) => (answer) => {
        const body = next(answer);
        const { items } = body;
        if (Array.isArray(items)) for (const item of items) if (isRecord(item)) item['id'] = rounded(item['id']);
        return body;
      },
    },
    /^invariants\/identities-are-unique$/,
  ],
  [
    'reads the id of a filter as a double',
    {
      validate: (next) => (ask) => {
        const values = next(ask);
        return 'id' in values ? { ...values, id: rounded(values['id']) as bigint } : values;
      },
    },
    /^filtering\//,
  ],
];
for (const [what, wrappers, check] of ROUNDING)
  test(`a provider that ${what} is found`, async () => {
    const { verdicts } = await verified(CONTRACT, { wrappers: () => [wrappers] });
    const violated = verdicts.filter(({ findings }) => findings.length > 0).map((verdict) => verdict.check);
    expect(violated).toContainEqual(expect.stringMatching(check));
  });

test('what breaks lists of such ids is found', async () => {
  for (const [fault, found] of [
    ['identity-repeated', 2],
    ['order-other/', 6],
    ['bound-exclusive', 1],
  ] as const)
    expect(await missed(CONTRACT, fault), fault).toEqual({ found, missed: [] });
});
