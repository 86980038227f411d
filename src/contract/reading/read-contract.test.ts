import { expect, test } from '#test';
import { findOperation } from '../find-operation.ts';
import { parseContract } from '../load-contract.ts';
import { SHOP } from '../testing/shop-contract.ts';

const contract = parseContract(SHOP, 'contracts/shop/openapi.yaml');
const list = findOperation(contract, 'listSales');

test('reads who the API is and what surrounds it', () => {
  expect(contract).toMatchObject({
    api: 'shop',
    file: 'contracts/shop/openapi.yaml',
    title: 'Shop',
    version: '2026-01-01',
    variables: {
      prefixes: ['SHOP_'],
      endpoint: 'SHOP_ENDPOINT',
      parameters: { owner: { variable: 'SHOP_OWNER' } },
      resources: { street: { shop: { variable: 'SHOP_STREET', default: 'main' } } },
      foreign: { owner: 'SHOP_FOREIGN' },
    },
    credentials: [
      {
        name: 'key',
        pointer: '/components/securitySchemes/key/x-credentials',
        form: 'token',
        variables: { token: 'SHOP_TOKEN' },
        required: ['token'],
        methods: [
          { text: 'plain', as: 'plain', promise: '/components/securitySchemes/key/x-credentials/methods/0' },
          { text: '', as: 'plain', promise: '/components/securitySchemes/key/x-credentials/methods/1' },
        ],
        tolerates: { seconds: 60, promise: '/components/securitySchemes/key/x-credentials/tolerates' },
        broken: [
          {
            way: 'missing',
            answer: {
              outcomes: ['missing-credentials'],
              promise: '/components/securitySchemes/key/x-credentials/broken/missing',
            },
          },
          { way: 'tampered', answer: { outcomes: ['invalid-credentials', 'refused'] } },
        ],
      },
    ],
    agreements: [
      {
        pointer: '/x-agrees/0',
        message: 'both name the shop alike',
        values: [
          { operation: 'listSales', at: '/shop' },
          { operation: 'findSales', at: '/shop' },
        ],
      },
    ],
  });
  expect(contract.outcomes['invalid-parameter']).toEqual({
    name: 'invalid-parameter',
    pointer: '/x-outcomes/invalid-parameter',
    status: [400],
    likely: ['E1'],
    schema: '/components/schemas/Error',
  });
  expect(contract.outcomes.success?.code).toEqual({ at: '/code', values: [0] });
  expect(contract.outcomes.throttled).toBeUndefined();
});

test('takes any 2xx for a success where nothing is said about outcomes', () => {
  const { outcomes } = parseContract(`
openapi: 3.1.0
info: { title: Notes, version: '1' }
paths:
  /notes:
    get:
      operationId: ListNotes
      responses: { '200': { description: Notes., content: { application/json: { schema: { type: array } } } } }
`);
  expect(Object.keys(outcomes)).toEqual(['success']);
  expect(outcomes.success).toMatchObject({ name: 'success', pointer: '', likely: [] });
  expect(outcomes.success?.status.slice(0, 3)).toEqual([200, 201, 202]);
});

test('says where a promise stands', () => {
  expect(contract.position('/components/schemas/Count')).toEqual({
    file: 'contracts/shop/openapi.yaml',
    line: lineOf('    Count:'),
    column: 5,
  });
  expect(contract.position('/paths/~1{owner}~1sales/get/parameters/2').line).toBe(lineOf('        - name: kind'));
  expect(() => contract.position('/nowhere')).toThrow('has no node at #/nowhere');
});

test('gives the nearest provenance of the document, never one through a reference', () => {
  expect(contract.provenance(`${list.pointer}/parameters/0`)).toEqual({
    basis: 'documented',
    source: 'Shop guide 2026-01-01',
    section: 'table 1',
    rivals: [],
  });
  expect(contract.provenance('/components/parameters/Limit/schema')?.source).toBe('Shop guide 2020-05');
  expect(contract.provenance('/x-outcomes/success')).toEqual({
    basis: 'decided',
    source: 'no-such-record',
    rivals: [],
  });
  expect(contract.provenance(`${list.pointer}/x-collection/paging/style`)?.rivals).toEqual([
    { claim: { style: 'record-offset' }, source: 'Shop guide 2020-05', section: 'notes' },
  ]);
  expect(contract.provenance('/info')).toBeUndefined();
});

function lineOf(text: string): number {
  return SHOP.split('\n').findIndex((line) => line.startsWith(text)) + 1;
}
