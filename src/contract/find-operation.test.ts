import { expect, test } from '#test';
import { findContract, findOperation } from './find-operation.ts';
import { parseContract } from './load-contract.ts';
import { SHOP } from './testing/shop-contract.ts';

const contract = parseContract(SHOP, 'contracts/shop/openapi.yaml');

test('names the choices where an API or an operation is unknown', () => {
  expect(() => findContract([contract], 'shp')).toThrow('Unknown API "shp". Known: shop.');
  expect(() => findOperation(contract, 'listSale')).toThrow(
    'Unknown operation "listSale" of shop. Did you mean listSales? Known: listSales, findSales.',
  );
});
