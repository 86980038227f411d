import { expect, test } from '#test';
import { parseContract } from '../load-contract.ts';
import { head, PETS } from '../testing/written-contract.ts';
import { constraints } from './constraints.ts';

const AGE = '/components/schemas/Pet/properties/age';
const contract = parseContract(`${head()}${PETS}components:
  schemas:
    Pet:
      type: object
      properties:
        age: { type: integer, allOf: [{ type: integer, minimum: 0 }, { type: integer, maximum: 9 }] }
        list: { type: array, allOf: [{ type: array, minItems: 1 }] }
`);

test('a type that members of allOf repeat is one promise', () => {
  expect(constraints(contract, { schemaPointer: AGE }).map(({ keyword, promise }) => [keyword, promise])).toEqual([
    ['type', AGE],
    ['minimum', `${AGE}/allOf/0`],
    ['maximum', `${AGE}/allOf/1`],
  ]);
});

for (const [name, value] of [
  ['age', 'old'],
  ['list', 5],
] as const)
  test(`${name} of another type is one issue`, () => {
    const issues = contract.validate('/components/schemas/Pet', { [name]: value });
    expect(issues.map(({ promise, keyword }) => [promise, keyword])).toEqual([
      [`/components/schemas/Pet/properties/${name}`, 'type'],
    ]);
  });
