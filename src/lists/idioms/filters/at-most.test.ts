import { expect, test } from '#test';
import { listNotes } from '../../../checks/testing/index.ts';
import { atMost } from './at-most.ts';

const { contract, collection } = listNotes;
const to = { contract, filter: collection!.filters.find(({ match }) => match === 'at-most')! };

for (const [value, standing] of [
  [9, 'inside'],
  [10, 'edge'],
  [11, 'outside'],
  ['today', 'outside'],
  [null, 'outside'],
] as const)
  test(`${JSON.stringify(value)} is ${standing} for a bound of 10`, () => {
    expect(atMost.standing(value, { ...to, text: '10' })).toBe(standing);
  });

test('is worth trying between items, on items, and one unit below an item', () => {
  expect(atMost.worthwhile([1000, 2500, 3500, 4500], to)).toEqual(['4000', '2500', '4500', '3499']);
});

test('matches nothing below the smallest item, and everything far above', () => {
  expect(atMost.matchingNothing([30, 20], to.filter, [])).toEqual(['19', '0', '-1']);
  expect(atMost.matchingNothing(['today'], to.filter, [])).toEqual([]);
  // A time in a larger unit comes before all times.
  expect(atMost.matchingNothing([5000, 6000], to.filter, [])).toEqual(['6', '4999', '0', '-1']);
  expect(atMost.matchingAll(5000, to.filter)).toEqual(['10000']);
});

test('a value below zero is below the smallest, and none is taken for zero', () => {
  expect(atMost.matchingNothing([0, 7], to.filter, [])).toEqual(['-1']);
  expect(atMost.matchingNothing([-5, 7], to.filter, [])).toEqual(['-6']);
});
