import { expect, test } from '#test';
import type { Filter } from '../../../contract/index.ts';
import { boundsWithin } from './bound.ts';
import { onFractions } from './on-fractions.ts';

const filterOf = (unit: Filter['unit'], compares = 'instant') => ({ unit, compares }) as Filter;
const seconds = filterOf('seconds');
const TIMES = [1600000000.123, 1600000007.5, 1600000042.25, 1600000099];

test('a bound stands on an item between two seconds, and just behind it', () => {
  expect(onFractions(TIMES, seconds)).toEqual(['1600000007.5', '1600000007.501']);
  expect(boundsWithin(TIMES, seconds, 'lower')).toContain('1600000007.5');
});

const numbers = filterOf(undefined, 'number');
test('a bound stands on a number between two whole ones, and just past it by its last digit', () => {
  expect(onFractions([1200, 99.5, 7, 1200], numbers)).toEqual(['99.5', '99.6']);
  expect(onFractions([1200, 99.5, 899.99, 10_500.25], numbers)).toEqual(['10500.25', '10500.26']);
  expect(onFractions([-2.5, -7], numbers)).toEqual(['-2.5', '-2.4']);
});

for (const [why, times, filter] of [
  ['no number has a fraction', [3, 7, 12], numbers],
  ['a number and the next one lie on two sides of a whole number', [899.99], numbers],
  ['texts compare as they are written', [99.5], filterOf(undefined, 'text')],
  ['no time has a fraction', [1600000000, 1600000007], seconds],
  ['times are counted in milliseconds', TIMES, filterOf('milliseconds')],
  ['times are written as texts', ['2020-09-13T12:26:40.123Z'], seconds],
] as const)
  test(`none where ${why}`, () => expect(onFractions(times, filter)).toEqual([]));
