import { expect, test } from '@playwright/test';
import { findOperation } from '../find-operation.ts';
import { parseContract } from '../load-contract.ts';
import { SHOP } from '../testing/shop-contract.ts';

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
