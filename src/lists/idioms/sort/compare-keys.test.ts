import { expect, test } from '#test';
import type { SortTerm } from '../../../contract/index.ts';
import { compareKeys, keyOf } from './compare-keys.ts';

const term = (more: Partial<SortTerm>): SortTerm => ({
  pointer: '/keys/at',
  key: 'at',
  at: '/at',
  compares: 'number',
  direction: 'ascending',
  ...more,
});
const compared = (left: unknown, right: unknown, order: SortTerm) =>
  compareKeys(keyOf({ at: left }, order), keyOf({ at: right }, order), order);

for (const [nulls, direction, sign] of [
  ['first', 'ascending', -1],
  ['first', 'descending', -1],
  ['last', 'ascending', 1],
  ['last', 'descending', 1],
  ['smallest', 'ascending', -1],
  ['smallest', 'descending', 1],
  ['largest', 'ascending', 1],
  ['largest', 'descending', -1],
] as const)
  test(`in ${direction} order with nulls ${nulls}, what has no value is ${sign} against what has one`, () => {
    const order = term({ nulls, direction });
    expect(compared(null, 5, order)).toBe(sign);
    expect(compared(5, undefined, order)).toBe(0 - sign);
    expect(compared(null, undefined, order)).toBe(0);
  });

test('where nulls stand is not known unless the contract says it', () => {
  expect(compared(null, 5, term({}))).toBe(undefined);
});

test('a descending order turns the values', () => {
  expect(compared(1, 2, term({ direction: 'descending' }))).toBeGreaterThan(0);
});
