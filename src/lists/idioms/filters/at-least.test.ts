import { expect, test } from '#test';
import { listNotes } from '../../../checks/testing/index.ts';
import { BEYOND_64_BITS } from '../../values/beyond-64-bits.ts';
import { atLeast } from './at-least.ts';

const { contract, collection } = listNotes;
const from = { contract, filter: collection!.filters.find(({ match }) => match === 'at-least')! };

for (const [value, standing] of [
  [11, 'inside'],
  [10, 'edge'],
  [9, 'outside'],
  ['today', 'outside'],
  [undefined, 'outside'],
] as const)
  test(`${JSON.stringify(value)} is ${standing} for a bound of 10`, () => {
    expect(atLeast.standing(value, { ...from, text: '10' })).toBe(standing);
  });

test('is worth trying between items, on items, and one unit above an item', () => {
  expect(atLeast.worthwhile([1000, 2500, 3500, 4500], from)).toEqual(['4000', '2500', '4500', '3501']);
});

test('is worth trying on a zero that items have', () => {
  expect(atLeast.worthwhile([0, 2500, 3500], from)).toContain('0');
  expect(atLeast.worthwhile([1, 2500, 3500], from)).not.toContain('0');
});

test('is worth trying on items with every digit of their times', () => {
  const filter = { ...from.filter, unit: 'date-time', compares: 'instant' } as const;
  const times = ['05.000', '10.000', '15.347126', '20.000'].map((seconds) => `2026-01-01T00:00:${seconds}Z`);
  const texts = atLeast.worthwhile([...times, '2026-01-01T00:00:25.347126+00:00'], { ...from, filter });
  expect(texts).toContain('2026-01-01T00:00:10.000Z');
  expect(texts).toContain('2026-01-01T00:00:20.000Z');
  // A part of a second stands in few of them.
  expect(texts).toContain('2026-01-01T00:00:25.347126+00:00');
  expect(atLeast.worthwhile(times.slice(1), { ...from, filter })).toContain('2026-01-01T00:00:20.000Z');
  expect(atLeast.worthwhile(times.slice(2), { ...from, filter })).toContain('2026-01-01T00:00:15.347126Z');
});

test('matches everything from zero on, and nothing from a moment that has not come', () => {
  expect(atLeast.matchingAll(5000, from.filter)).toEqual(['0', '5']);
  const signed = { ...from.filter, parameter: { ...from.filter.parameter, schema: { minimum: -1000 } } };
  expect(atLeast.matchingAll(5000, signed)).toEqual(['0', '5']);
  const { unit: _unit, ...numbers } = signed;
  expect(atLeast.matchingAll(5000, numbers)).toEqual(['0', '5', '-1000']);
  // And nothing from a time of the middle that is counted in a smaller unit.
  expect(atLeast.matchingNothing([3, 8, 5], from.filter, [])).toEqual(['16', '5000', BEYOND_64_BITS]);
  expect(atLeast.matchingNothing([null], from.filter, [])).toEqual([]);
  const { unit: _, ...counted } = from.filter;
  // A number of more digits comes before most where they are compared as texts.
  expect(atLeast.matchingNothing([3, 8], counted, [])).toEqual(['100']);
  expect(atLeast.matchingNothing([null], counted, [])).toEqual([]);
});

test('is worth trying on the ends and the middle of what a double does not hold', () => {
  const large = [2n ** 53n + 1n, 2n ** 53n + 3n, 2n ** 53n + 5n];
  const texts = atLeast.worthwhile([...Array.from({ length: 20 }, (_, at) => at), ...large], from);
  expect(texts).toEqual(expect.arrayContaining(large.map(String)));
});
