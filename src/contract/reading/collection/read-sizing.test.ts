import { expect, test } from '#test';
import { findOperation } from '../../find-operation.ts';
import { lintText } from '../../lint/lint-contract.ts';
import { parseContract } from '../../load-contract.ts';
import { SHOP } from '../../testing/shop-contract.ts';

const FILE = 'contracts/shop/openapi.yaml';
const SIZE = '          size: limit\n';
const withZero = (zero: string, text = SHOP) => text.replace(SIZE, `${SIZE}          zero: ${zero}\n`);
const FROM_ZERO = SHOP.replace(/(name: limit.*?)minimum: 1\b/s, '$1minimum: 0');

test('reads what a size of 0 asks for', () => {
  const list = findOperation(parseContract(withZero('none', FROM_ZERO), FILE), 'listSales');
  expect(list.collection?.paging?.zero).toEqual({
    answer: 'none',
    promise: `${list.pointer}/x-collection/paging/zero`,
  });
});

for (const [title, text, says] of [
  ['that the schema forbids', withZero('none'), 'has the minimum 1. Allow 0 there.'],
  ['that no one may ask for', withZero('none').replace(SIZE, ''), '"zero" needs "size"'],
  ['that asks for something else', withZero('all', FROM_ZERO), '"zero" is "all". Known: default, none.'],
] as const)
  test(`a size of 0 ${title} is an error with its line`, () => {
    const [problem] = lintText(text, FILE);
    expect(problem?.message).toContain(says);
    expect(problem?.line).toBeGreaterThan(1);
  });
