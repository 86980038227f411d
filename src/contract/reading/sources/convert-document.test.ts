import { expect, test } from '#test';
import { parseContract } from '../../load-contract.ts';
import { head, lineOf, PETS } from '../../testing/written-contract.ts';

const PET = `components:
  schemas:
    Pet:
      type: object
      properties:
        name: { type: string, nullable: true }
        kind: { type: string, nullable: true, enum: [cat, dog] }
        owner: { nullable: true, allOf: [{ $ref: '#/components/schemas/Owner' }] }
        keeper: { type: object, nullable: true, allOf: [{ $ref: '#/components/schemas/Owner' }] }
        age: { type: integer, minimum: 0, exclusiveMinimum: true }
    Owner: { type: object, nullable: false }
`;
const SWAGGER = `swagger: 2.0
info: { title: Pets, version: '7' }
host: pets.example
x-environment: { prefixes: [PETS_], endpoint: PETS_ENDPOINT }
x-outcomes:
  success: { status: [200] }
  invalid-parameter: { status: [400], schema: { $ref: '#/definitions/Error' } }
parameters:
  tag: { name: tag, in: formData, type: string, maxLength: 3 }
  limit: { name: limit, in: query, type: integer, maximum: 50, x-role: size }
paths:
  /pets:
    post:
      operationId: findPets
      consumes: [application/x-www-form-urlencoded]
      produces: [application/json]
      parameters:
        - $ref: '#/parameters/tag'
        - $ref: '#/parameters/limit'
        - name: kind
          in: formData
          type: string
          x-role: filter
          enum: [cat, dog]
        - { name: dry, in: query, type: boolean }
      responses:
        '200': { description: Pets., schema: { $ref: '#/definitions/Pet' } }
        '400': { $ref: '#/responses/No' }
securityDefinitions:
  key: { type: apiKey, in: header, name: X-Key }
responses:
  No: { description: No., schema: { $ref: '#/definitions/Error' } }
definitions:
  Pet: { type: object, properties: { name: { type: string, x-nullable: true } } }
  Error: { type: object }
`;

test('what OpenAPI 3.0 writes otherwise means the same', () => {
  const { validate } = parseContract(`${head('openapi: 3.0.3')}${PETS}${PET}`);
  const isValid = (value: unknown) => validate('/components/schemas/Pet', value).length === 0;
  expect(isValid({ name: null, kind: null, owner: null, keeper: null, age: 1 })).toBe(true);
  for (const wrong of [{ age: 0 }, { kind: 'cow' }, { owner: 'me' }, { keeper: 'me' }, { name: 5 }])
    expect(isValid(wrong), JSON.stringify(wrong)).toBe(false);
});

for (const version of ['openapi: 3.0.3', 'openapi: 3.0', 'openapi: 3.1.0', 'openapi: 3.1', 'openapi: 3.2.0'])
  test(`${version} becomes 3.1`, () => {
    const { document } = parseContract(`${head(version)}${PETS}components: { schemas: { Pet: { type: object } } }\n`);
    expect(document['openapi']).toMatch(/^3\.1\.\d$/);
  });

test('Swagger 2.0 becomes OpenAPI 3.1, and each part keeps its line', () => {
  const contract = parseContract(SWAGGER);
  const [find] = contract.operations;
  expect(
    find!.parameters.map(({ in: place, name, pointer, schemaPointer, role }) => [
      `${place} ${name}`,
      lineOf(contract, pointer),
      lineOf(contract, schemaPointer),
      role,
    ]),
  ).toEqual([
    ['query limit', 'openapi.yaml:10', 'openapi.yaml:10', 'size'],
    ['query dry', 'openapi.yaml:25', 'openapi.yaml:25', undefined],
    ['form tag', 'openapi.yaml:9', 'openapi.yaml:9', undefined],
    ['form kind', 'openapi.yaml:20', 'openapi.yaml:20', 'filter'],
  ]);
  const kind = find!.parameters.find(({ name }) => name === 'kind')!;
  expect(lineOf(contract, `${kind.schemaPointer}/enum`)).toBe('openapi.yaml:24');
  expect(find!.responses.map(({ pointer }) => lineOf(contract, pointer))).toEqual([
    'openapi.yaml:27',
    'openapi.yaml:32',
  ]);
  expect(lineOf(contract, '/components/schemas/Error')).toBe('openapi.yaml:35');
  expect(lineOf(contract, '/components/securitySchemes/key')).toBe('openapi.yaml:30');
  expect(contract.validate(find!.success, { name: null })).toEqual([]);
  expect(JSON.stringify(contract.document)).not.toContain('x-written-at');
});

for (const [version, message] of [
  ['asyncapi: 3.0.0', ':1 says neither "openapi" nor "swagger". Write openapi: 3.0, 3.1 or 3.2, or swagger: 2.0.'],
  ['openapi: 4.0.0', ':1 has "openapi" "4.0.0". Known: openapi: 3.0, 3.1 or 3.2, or swagger: 2.0.'],
  ['swagger: 1.2', ':1 has "swagger" 1.2. Known: '],
  ['openapi: [3]', ':1 has "openapi" [3]. Known: '],
] as const)
  test(`refuses ${version}`, () => expect(() => parseContract(`${head(version)}${PETS}`)).toThrow(message));

test('what cannot be converted is said', () => {
  const text = SWAGGER.replace('name: dry, in: query', 'name: dry');
  expect(() => parseContract(text)).toThrow(/openapi\.yaml:1 cannot be converted to OpenAPI 3\.1: .*"in"/);
});

test('a media type without a schema allows any body', () => {
  const contract = parseContract(`${head()}${PETS.replace("{ schema: { $ref: '#/components/schemas/Pet' } }", '{}')}`);
  expect(contract.validate(contract.operations[0]!.success, [1, 'a'])).toEqual([]);
});
