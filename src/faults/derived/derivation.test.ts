import { expect, test } from '#test';
import { parseContract } from '../../contract/index.ts';
import { bodyOfAnotherType } from './body-of-another-type.ts';
import { defineDerivation, deriveFaults } from './derivation.ts';
import { DERIVATIONS } from './index.ts';
import { serverError } from './server-error.ts';

const operation = (id: string) => `
  /${id}:
    get:
      operationId: ${id}
      parameters: [{ $ref: '#/components/parameters/Limit' }, { name: kind, in: query, schema: { enum: [cat, dog] } }]
      responses:
        '200': { description: Pets., content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } }
      x-collection:
        items: /pets
        filters: [{ parameter: kind, field: /kind, match: equals }]`;
const contract = parseContract(
  `openapi: 3.1.0
info: { title: Pets, version: '1' }
x-environment: { prefixes: [PETS_], endpoint: PETS_ENDPOINT }
x-outcomes: { success: { status: [200] }, invalid-parameter: { status: [400] } }
paths:${operation('listPets')}${operation('listOldPets')}
components:
  parameters: { Limit: { name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 9, default: 5 } } }
  schemas:
    Page: { type: object, required: [pets], properties: { pets: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
    Pet: { type: object, required: [kind], properties: { kind: { enum: [cat, dog] } } }
`,
  'contracts/pets/openapi.yaml',
);

test('operations that share a schema have a fault each', () => {
  expect(deriveFaults(bodyOfAnotherType, contract).map(({ id }) => id)).toEqual([
    'body-of-another-type/pets/Page@listPets',
    'body-of-another-type/pets/Page@listOldPets',
  ]);
});

test('no two faults of such a contract have one id', () => {
  const ids = DERIVATIONS.flatMap((derivation) => deriveFaults(derivation, contract)).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(20);
  expect(new Set(ids).size).toBe(ids.length);
});

test('operations that share a parameter have a fault each', () => {
  expect(deriveFaults(serverError, contract).map(({ id }) => id)).toEqual([
    'server-error/pets/components.Limit.limit@listPets',
    'server-error/pets/components.Limit.limit@listOldPets',
    'server-error/pets/listPets.kind',
    'server-error/pets/listOldPets.kind',
  ]);
});

test('a number tells faults apart that no operation does', () => {
  const twice = defineDerivation({
    name: 'twice',
    *derive() {
      for (let count = 0; count < 2; count += 1) yield { where: 'Page', title: 'a page', promise: '/info', wrap: {} };
    },
  });
  expect(deriveFaults(twice, contract).map(({ id }) => id)).toEqual(['twice/pets/Page', 'twice/pets/Page-2']);
});
