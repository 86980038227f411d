import { expect, test } from '@playwright/test';
import { compareKeys } from './compare-keys.ts';

for (const [left, right, sign] of [
  [1, 2, -1],
  [10, 9, 1],
  [3, 3, 0],
  ['10', '9', -1],
  ['Z', 'a', -1],
  ['a', 'a', 0],
] as const)
  test(`${JSON.stringify(left)} compares with ${JSON.stringify(right)} as ${sign}`, () => {
    expect(Math.sign(compareKeys(left, right) ?? Number.NaN)).toBe(sign);
  });

for (const [left, right] of [
  [1, '1'],
  [null, 1],
  [undefined, 'a'],
  [true, false],
] as const)
  test(`${JSON.stringify(left)} and ${JSON.stringify(right)} have no order`, () => {
    expect(compareKeys(left, right)).toBe(undefined);
  });
