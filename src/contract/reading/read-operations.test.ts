import { expect, test } from '#test';
import { findOperation } from '../find-operation.ts';
import { parseContract } from '../load-contract.ts';
import { SHOP } from '../testing/shop-contract.ts';
import { head, PETS } from '../testing/written-contract.ts';

const contract = parseContract(SHOP, 'contracts/shop/openapi.yaml');
const list = findOperation(contract, 'listSales');
const find = findOperation(contract, 'findSales');
const SALES = '/components/schemas/Sales';

test('reads an operation with its responses and the security it stands under', () => {
  expect(list).toMatchObject({
    method: 'GET',
    path: '/{owner}/sales',
    pointer: '/paths/~1{owner}~1sales/get',
    summary: 'Lists sales.',
    success: SALES,
    security: ['key'],
  });
  expect(list.contract).toBe(contract);
  expect(find.security).toEqual([]);
  expect(list.responses).toEqual([
    {
      status: '200',
      pointer: '/paths/~1{owner}~1sales/get/responses/200',
      mediaTypes: [{ type: 'application/json', schema: SALES }],
      headers: [
        {
          name: 'X-Trace',
          required: true,
          schema: '/paths/~1{owner}~1sales/get/responses/200/headers/X-Trace/schema',
          pointer: '/paths/~1{owner}~1sales/get/responses/200/headers/X-Trace',
        },
      ],
    },
    {
      status: '400',
      pointer: '/components/responses/Refused',
      mediaTypes: [{ type: 'application/json', schema: '/components/schemas/Error' }],
      headers: [],
    },
  ]);
});

test('what a list names as page, size and filter has that role, unless another one is written', () => {
  const roles = list.parameters.map(({ name, role }) => [name, role]);
  expect(roles).toEqual([
    ['owner', 'owner'],
    ['limit', 'size'],
    ['offset', 'page'],
    ['kind', 'filter'],
    ['text', undefined],
  ]);
  const written = SHOP.replace('name: kind\n', 'name: kind\n          x-role: constant\n').replace(
    'enum: [sold, returned] }',
    'enum: [sold, returned], const: sold }',
  );
  const { parameters } = findOperation(parseContract(written, 'contracts/shop/openapi.yaml'), 'listSales');
  expect(parameters.find(({ name }) => name === 'kind')?.role).toBe('constant');
});

test('takes the branch that is the success where an answer has several', () => {
  expect(find.success).toBe(SALES);
});

test('gathers the rules of the whole body with the places they hold at', () => {
  expect(list.invariants.map(({ pointer, instances, schema }) => ({ pointer, instances, schema }))).toEqual([
    { pointer: `${SALES}/x-invariants/0`, instances: [''], schema: SALES },
    {
      pointer: '/components/schemas/Sale/properties/parts/additionalProperties/x-invariants/0',
      instances: ['/sales/*/parts/*'],
      schema: '/components/schemas/Sale/properties/parts/additionalProperties',
    },
  ]);
});

const METHODS = PETS.replace(
  '    get:',
  '    delete: { responses: {} }\n    put: { x-internal: true }\n    get:',
).replace("{ $ref: '#/components/schemas/Pet' }", '{}');

test('operations that change something are left alone and named, whatever they lack', () => {
  const contract = parseContract(`${head()}${METHODS}`);
  expect(contract.operations.map(({ id }) => id)).toEqual(['listPets']);
  expect(contract.leftAlone).toEqual([
    { method: 'DELETE', path: '/pets', pointer: '/paths/~1pets/delete' },
    { method: 'PUT', path: '/pets', pointer: '/paths/~1pets/put' },
  ]);
});

for (const [what, paths, message] of [
  [
    'a list that is asked for by PUT',
    METHODS.replace('x-internal: true', "x-collection: { items: '' }"),
    /:7 has "x-collection", and lists are asked for by get and post\. "put" is never sent\./,
  ],
  [
    'a document that changes things alone',
    'paths:\n  /pets:\n    delete: { responses: {} }\n',
    /describes no operation by GET or POST, so there is nothing to ask for\./,
  ],
] as const)
  test(`refuses ${what}`, () => expect(() => parseContract(`${head()}${paths}`)).toThrow(message));
