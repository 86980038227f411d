import { expect, test } from '#test';
import { findOperation } from '../../find-operation.ts';
import { parseContract } from '../../load-contract.ts';
import { SHOP } from '../../testing/shop-contract.ts';

const contract = parseContract(SHOP, 'contracts/shop/openapi.yaml');
const list = findOperation(contract, 'listSales');
const SALES = '/components/schemas/Sales';

test('reads what the list means, with the schema nodes that promise it', () => {
  expect(list.collection).toMatchObject({
    pointer: `${list.pointer}/x-collection`,
    items: '/sales',
    item: { schema: '/components/schemas/Sale' },
    identity: ['/id'],
    total: { at: '/total', promise: '/components/schemas/Count' },
    count: { at: '/count', promise: `${SALES}/properties/count` },
    paging: {
      style: 'page-index',
      first: 0,
      defaultSize: 10,
      maximumSize: 100,
      page: { name: 'offset' },
      size: { name: 'limit' },
    },
    sort: {
      syntax: { style: 'apart' },
      keys: { soldAt: { at: '/soldAt', compares: 'number' } },
      default: [{ key: 'soldAt', at: '/soldAt', compares: 'number', direction: 'descending' }],
    },
    filters: [
      {
        pointer: `${list.pointer}/x-collection/filters/0`,
        parameter: { name: 'kind' },
        field: '/kind',
        match: 'equals',
      },
    ],
    promises: { 'full-pages': `${list.pointer}/x-collection/promises/full-pages` },
  });
});

test('a total and a number of pages may have a value that means "not counted", with every digit of it', () => {
  const text = SHOP.replace(
    'total: /total\n',
    'total: { at: /total, unknown: 18446744073709551615 }\n        pages: { header: X-Pages, unknown: -1 }\n',
  );
  const { collection } = findOperation(parseContract(text, 'contracts/shop/openapi.yaml'), 'listSales');
  expect(collection).toMatchObject({ total: { unknown: '18446744073709551615' }, pages: { unknown: '-1' } });
});

for (const [schema, more] of [
  ["{ type: [string, 'null'], format: uri }", { at: '/next' }],
  ['{ type: boolean }', { at: '/next', value: true }],
  ['{ type: string, enum: [yes, no] }', { at: '/next', value: true }],
] as const)
  test(`a page follows where ${schema} says ${'value' in more ? 'true' : 'any text'}`, () => {
    const text = SHOP.replace('total: /total\n', 'total: /total\n        more: /next\n').replace(
      '        count: {',
      `        next: ${schema}\n        count: {`,
    );
    const { collection } = findOperation(parseContract(text, 'contracts/shop/openapi.yaml'), 'listSales');
    expect(collection?.more).toEqual({ ...more, promise: `${SALES}/properties/next` });
  });
