import { expect, test } from '#test';
import { findOperation } from '../find-operation.ts';
import { parseContract } from '../load-contract.ts';
import { SHOP } from '../testing/shop-contract.ts';

const contract = parseContract(SHOP, 'contracts/shop/openapi.yaml');
const list = findOperation(contract, 'listSales');
const find = findOperation(contract, 'findSales');

test('lets the parameters of an operation win over those of its path, and resolves references', () => {
  expect(list.parameters.map(({ name, in: place, required }) => `${place} ${name}${required ? '!' : ''}`)).toEqual([
    'path owner!',
    'query limit',
    'query offset',
    'query kind!',
    'query text',
  ]);
  expect(list.parameters[1]).toMatchObject({
    role: 'size',
    pointer: '/components/parameters/Limit',
    schemaPointer: '/components/schemas/Size',
    schema: { default: 10 },
  });
});

test('reads the fields of a form as parameters', () => {
  const form = '/paths/~1sales/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties';
  expect(find.parameters).toMatchObject([
    {
      name: 'Action',
      in: 'form',
      required: true,
      role: 'constant',
      pointer: `${form}/Action`,
      schemaPointer: `${form}/Action`,
    },
    { name: 'limit', in: 'form', required: false, pointer: `${form}/limit` },
  ]);
});

test('answers bad values as written, else by the defaults of the language', () => {
  const [owner, limit, offset, kind] = list.parameters;
  expect(owner?.answers).toEqual({});
  expect(limit?.answers).toEqual({
    invalid: { outcomes: ['invalid-parameter'], promise: '/components/parameters/Limit' },
  });
  expect(offset?.answers).toEqual({});
  expect(kind?.answers).toMatchObject({
    invalid: { outcomes: ['invalid-parameter'] },
    missing: { outcomes: ['refused'], promise: `${kind?.pointer}/x-answers/missing` },
  });
});

test('no bad value has an answer by default where the contract does not know such an outcome', () => {
  const tolerant = parseContract(SHOP.replace(/\n {2}invalid-parameter: .*/, ''));
  const [, limit, , kind] = findOperation(tolerant, 'listSales').parameters;
  expect(limit?.answers).toEqual({});
  expect(Object.keys(kind?.answers ?? {})).toEqual(['missing']);
});

test('one name in the path and in the query is two parameters, each with a name of its own', () => {
  const twice = parseContract(
    SHOP.replace(
      '{ name: limit, in: query, schema: { type: string } }',
      '{ name: owner, in: query, schema: { type: integer } }',
    ).replace('parameter: kind, field: /kind', 'parameter: owner, field: /kind'),
  );
  const { parameters, collection } = findOperation(twice, 'listSales');
  const owners = parameters.filter(({ name, sentAs = name }) => sentAs === 'owner');
  expect(owners.map(({ name, in: place, schema }) => [name, place, schema['type']])).toEqual([
    ['owner', 'path', 'string'],
    ['query:owner', 'query', 'integer'],
  ]);
  expect(collection?.filters[0]?.parameter.name).toBe('query:owner');
});
