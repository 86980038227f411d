import { expect, test } from '#test';
import type { Filter } from '../../../contract/index.ts';
import { boundsWithin } from './bound.ts';
import { onFractions } from './on-fractions.ts';

const filterOf = (unit: Filter['unit'], type: string) =>
  ({ unit, compares: 'instant', parameter: { name: 'since', schema: { type } } }) as unknown as Filter;
const seconds = filterOf('seconds', 'number');
const TIMES = [1600000000.123, 1600000007.5, 1600000042.25, 1600000099];

test('a bound stands on an item between two seconds, and just behind it', () => {
  expect(onFractions(TIMES, seconds)).toEqual(['1600000007.5', '1600000007.501']);
  expect(boundsWithin(TIMES, seconds, 'lower')).toContain('1600000007.5');
});

for (const [why, times, filter] of [
  ['no time has a fraction', [1600000000, 1600000007], seconds],
  ['the parameter takes whole numbers', TIMES, filterOf('seconds', 'integer')],
  ['times are counted in milliseconds', TIMES, filterOf('milliseconds', 'number')],
  ['times are written as texts', ['2020-09-13T12:26:40.123Z'], seconds],
] as const)
  test(`none where ${why}`, () => expect(onFractions(times, filter)).toEqual([]));
