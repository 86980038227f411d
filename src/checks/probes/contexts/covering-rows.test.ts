import { expect, test } from '#test';
import fc from 'fast-check';
import { coveringRows } from './covering-rows.ts';

test('every two factors meet with every pair of their levels', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 7 }), (levels) => {
      const rows = coveringRows(levels);
      return [...levels.entries()].every(([left, ones]) =>
        [...levels.entries()].every(([right, others]) => {
          const met = new Set(rows.map((row) => `${row[left]} ${row[right]}`));
          return met.size === (left === right ? ones : ones * others);
        }),
      );
    }),
    { numRuns: 60 },
  );
});

test('ten factors of two levels take few rows', () =>
  expect(coveringRows(Array.from({ length: 10 }, () => 2)).length).toBeLessThanOrEqual(12));

test('one factor takes each of its levels, and none takes no row', () => {
  expect(coveringRows([3])).toEqual([[0], [1], [2]]);
  expect(coveringRows([])).toEqual([]);
});
