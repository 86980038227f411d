import { belowTheSmallest, boundStanding, farAbove, inLargerUnit, zeroBelow } from './bound.ts';
import type { FilterIdiom } from './filter-idiom.ts';
import { boundsWorthTrying } from './bounds-worth-trying.ts';

/** The field does not come after the bound. */
export const atMost: FilterIdiom = {
  match: 'at-most',
  end: 'upper',
  matchesKinds: false,
  standing: (value, applied) => boundStanding(value, applied, 'upper'),
  worthwhile: (values, of) => boundsWorthTrying(values, of, 'upper'),
  // Where the schema allows no value so small, it is not sent, and nothing is judged.
  matchingNothing: (values, filter) => [
    ...inLargerUnit(values, filter),
    ...belowTheSmallest(values, filter, 1),
    ...zeroBelow(values, filter),
  ],
  matchingAll: farAbove,
};
