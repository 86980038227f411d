import { belowTheSmallest, boundStanding, farAbove, zeroBelow } from './bound.ts';
import { edgeIsOutside } from './edge-is-outside.ts';
import type { FilterIdiom } from './filter-idiom.ts';
import { boundsLeftOut } from './bounds-worth-trying.ts';

/** The field comes before the bound, which is left out itself. */
export const less: FilterIdiom = {
  match: 'less',
  end: 'upper',
  matchesKinds: false,
  standing: (value, applied) => edgeIsOutside(boundStanding(value, applied, 'upper')),
  worthwhile: (values, of) => boundsLeftOut(values, of, 'upper'),
  matchingNothing: (values, filter) => [...belowTheSmallest(values, filter, 0), ...zeroBelow(values, filter)],
  matchingAll: farAbove,
};
