import { expect, test } from '#test';
import { parseContract } from '../load-contract.ts';
import { head, PETS } from '../testing/written-contract.ts';

const read = (schema: string) =>
  parseContract(
    `${head()}${PETS}components:\n  schemas:\n    Pet:\n      type: object\n      properties:\n        age: ${schema}\n`,
  );

for (const [schema, message] of [
  [
    '{ exclusiveMinimum: true, minimum: 0 }',
    '"exclusiveMinimum" is true and must be number. OpenAPI 3.1 writes the bound itself',
  ],
  ["{ pattern: '(?i)[a-z' }", 'has the pattern "(?i)[a-z", which is no regular expression of JavaScript'],
  ["{ patternProperties: { '(?i)a': {} } }", 'has the pattern "(?i)a", which is no regular expression of JavaScript'],
  ['{ type: strng }', '"type" is "strng". Known: array, boolean, integer, null, number, object, string.'],
  ['{ required: true }', '"required" is true and must be a list. The names of required properties'],
  ["{ minimum: '5' }", '"minimum" is "5" and must be number.'],
  [
    '{ type: string, nullable: true }',
    `says "nullable", which OpenAPI 3.1 does not know. Write the type as a list: [string, 'null'].`,
  ],
  ['{ type: array, items: [{ type: string }] }', '"items" is [{"type":"string"}] and must be'],
  ['{ enum: cat }', '"enum" is "cat" and must be a list.'],
  ['{ allOf: [{ maxLength: many }] }', '"maxLength" is "many" and must be'],
] as const)
  test(`refuses ${schema}`, () => expect(() => read(schema)).toThrow(`contracts/example/openapi.yaml:17 ${message}`));

for (const schema of [
  '{ exclusiveMinimum: 0, pattern: "^[a-z]$" }',
  'true',
  '{ properties: { pattern: { type: string }, items: { type: array, items: {} }, required: { const: true } } }',
  '{ nullable: false, example: 5, discriminator: { propertyName: a }, x-vendor: { type: strng, pattern: "(" } }',
  '{ default: { type: strng, nullable: true }, examples: [{ required: true }], enum: [{ pattern: "(" }] }',
])
  test(`accepts ${schema}`, () => expect(read(schema).operations).toHaveLength(1));

test('headers and parameters that are named like keywords are no schemas', () => {
  const contract = parseContract(`${head()}paths:
  /pets:
    get:
      operationId: listPets
      parameters: [{ $ref: '#/components/parameters/items' }]
      responses:
        '200':
          description: Pets.
          headers:
            items: { required: true, schema: { type: string } }
            x-request-id: { schema: { type: string } }
          content: { application/json: { schema: { type: array } } }
components:
  parameters: { items: { name: items, in: query, required: true, schema: { type: integer } } }
`);
  const [pets] = contract.operations;
  expect(pets!.parameters.map(({ name }) => name)).toEqual(['items']);
  expect(pets!.responses[0]!.headers.map(({ name }) => name)).toEqual(['items', 'x-request-id']);
});
