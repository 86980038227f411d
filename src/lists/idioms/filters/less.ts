import { belowTheSmallest, boundsWithin, boundStanding, farAbove, zeroBelow } from './bound.ts';
import { edgeIsOutside } from './edge-is-outside.ts';
import type { FilterIdiom } from './filter-idiom.ts';
import { inAnotherOffset } from './in-another-offset.ts';

/** The field comes before the bound, which is left out itself. */
export const less: FilterIdiom = {
  match: 'less',
  end: 'upper',
  matchesKinds: false,
  standing: (value, applied) => edgeIsOutside(boundStanding(value, applied, 'upper')),
  worthwhile: (values, of) => [...boundsWithin(values, of.filter, 'upper'), ...inAnotherOffset(values, of, 'upper')],
  matchingNothing: (values, filter) => [...belowTheSmallest(values, filter, 0), ...zeroBelow(values, filter)],
  matchingAll: farAbove,
};
