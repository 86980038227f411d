import { expect, test } from '#test';
import { canonical, multisetDifference, sameMultiset } from './multiset.ts';

for (const [title, left, right] of [
  ['the order of keys', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }],
  ['the order of keys within lists', [{ a: 1, b: 2 }], [{ b: 2, a: 1 }]],
] as const)
  test(`${title} makes no difference`, () => expect(canonical(left)).toBe(canonical(right)));

for (const [left, right] of [
  [1, '1'],
  [null, 'null'],
  [
    [1, 2],
    [2, 1],
  ],
  [{ a: 1 }, { a: 1, b: null }],
] as const)
  test(`${JSON.stringify(left)} is not ${JSON.stringify(right)}`, () => {
    expect(canonical(left)).not.toBe(canonical(right));
  });

test('alike items are compared by how often they come', () => {
  expect(multisetDifference([1, 1, 2], [1, 2, 2, 3])).toEqual({ missing: [1], surplus: [2, 3] });
});

test('the order of items makes no difference, and how often they come does', () => {
  expect(sameMultiset([{ a: 1 }, { b: 2 }], [{ b: 2 }, { a: 1 }])).toBe(true);
  expect(sameMultiset([1, 1], [1])).toBe(false);
});
