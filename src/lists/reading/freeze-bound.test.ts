import { expect, test } from '#test';
import { freezeBound } from './freeze-bound.ts';

const NOW = 1_000_000;

test('lies behind the newest item where that is old enough', () => {
  const bound = freezeBound([100, 200, 300], NOW) ?? 0;
  expect(bound).toBeGreaterThan(300);
  expect(bound).toBeLessThan(NOW);
});

test('lies between two old items where newer ones may still get company', () => {
  const bound = freezeBound([NOW, NOW - 500, NOW - 5000, NOW - 9000], NOW) ?? 0;
  expect(bound).toBeGreaterThan(NOW - 5000);
  expect(bound).toBeLessThan(NOW - 2000);
});

for (const [title, times] of [
  ['there is nothing', []],
  ['everything happened just now', [NOW, NOW - 1]],
] as const)
  test(`is absent where ${title}`, () => {
    expect(freezeBound(times, NOW)).toBe(undefined);
  });

test('never lies on an item', () => {
  for (let seed = 1; seed < 200; seed += 1) {
    const times = Array.from({ length: 20 }, (_, index) => NOW - ((seed * 7919 * (index + 1)) % 9000));
    expect(times).not.toContain(freezeBound(times, NOW));
  }
});

test('counts in the steps of the times, such as seconds', () => {
  const bound = freezeBound([100, 200, 300], NOW, 1) ?? 0;
  expect(bound).toBeGreaterThan(300);
  expect(bound).toBeLessThanOrEqual(NOW / 1000 - 2);
  expect(freezeBound([NOW / 1000, NOW / 1000 - 1], NOW, 1)).toBe(undefined);
});
