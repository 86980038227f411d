import { expect, test } from '@playwright/test';
import { distinctKeys, firstDisorder } from './first-disorder.ts';

const items = (...times: unknown[]) => times.map((time) => ({ time }));

for (const [title, times, direction] of [
  ['ascending numbers', [1, 2, 2, 9, 10], 'ascending'],
  ['descending numbers', [10, 9, 2, 2, 1], 'descending'],
  ['ties in either direction', [3, 3, 3], 'descending'],
  ['values without an order', [1, null, 'a'], 'ascending'],
  ['an empty list', [], 'ascending'],
] as const)
  test(`is silent on ${title}`, () => {
    expect(firstDisorder(items(...times), { key: '/time', direction })).toBe(undefined);
  });

test('names the second of the first two in the wrong order', () => {
  expect(firstDisorder(items(1, 5, 3, 2), { key: '/time', direction: 'ascending' })).toEqual({
    index: 2,
    before: 5,
    after: 3,
  });
});

test('counts different keys', () => expect(distinctKeys(items(1, 1, 2), '/time')).toBe(2));
