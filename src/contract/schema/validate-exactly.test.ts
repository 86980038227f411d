import { expect, test } from '#test';
import { parseContract } from '../load-contract.ts';
import { head, PETS } from '../testing/written-contract.ts';

const contract = parseContract(
  `${head()}${PETS}components:
  schemas:
    Pet:
      type: object
      properties:
        id: { type: integer, format: int64, minimum: 9007199254740993, maximum: 9223372036854775806 }
        above: { type: integer, exclusiveMinimum: 9007199254740993 }
        one: { type: integer, enum: [9007199254740993, 9007199254740995] }
        only: { type: integer, const: 9007199254740993 }
        tens: { type: integer, multipleOf: 10 }
        ids: { type: array, uniqueItems: true, items: { type: integer } }
        own: { allOf: [{ $ref: '#/components/schemas/Id' }] }
        map: { type: object, additionalProperties: { $ref: '#/components/schemas/Id' } }
        name: { type: string }
        small: { type: integer, format: int32, maximum: 10 }
        open: {}
    Id: { type: integer, minimum: 9007199254740995 }
`,
);
const issues = (value: unknown) =>
  contract.validate('/components/schemas/Pet', value).map(({ at, message }) => `${at} ${message}`);

for (const [value, ...found] of [
  [{ id: 9007199254740993n, above: 9007199254740995n, one: 9007199254740995n, only: 9007199254740993n }],
  [{ id: 9223372036854775805n, name: 'a', open: 9007199254740993n }],
  [{ id: 9223372036854775808n }, '/id must be <= 9223372036854775806'],
  [{ id: 9223372036854775807n }, '/id must be <= 9223372036854775806'],
  [{ id: 9007199254740992n }, '/id must be >= 9007199254740993'],
  [{ above: 9007199254740993n }, '/above must be > 9007199254740993'],
  [{ one: 9007199254740997n }, '/one must be equal to one of the allowed values'],
  [{ only: 9007199254740995n }, '/only must be equal to constant'],
  [{ tens: 9007199254740995n }, '/tens must be multiple of 10'],
  [{ tens: 92233720368547758070n }],
  [{ ids: [9007199254740993n, 9007199254740995n, 9007199254740992n] }],
  [
    { ids: [9007199254740993n, 9007199254740993n] },
    '/ids must NOT have duplicate items (items ## 1 and 0 are identical)',
  ],
  [{ own: 9007199254740993n }, '/own must be >= 9007199254740995'],
  [{ map: { a: 9007199254740997n, b: 9007199254740993n } }, '/map/b must be >= 9007199254740995'],
  [{ name: 9007199254740993n }, '/name must be string'],
] as const)
  test(`of ${Object.entries(value).map(([name, one]) => `${name} ${String(one)}`)} it says ${found.join() || 'nothing'}`, () =>
    expect(issues(value)).toEqual(found));

test('a number of 32 bits is not larger', () => {
  expect(issues({ small: 9007199254740993n })).toContain('/small must be <= 10');
});
