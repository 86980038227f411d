import { belowTheSmallest, boundsWithin, boundStanding, farAbove } from './bound.ts';
import { edgeIsOutside } from './edge-is-outside.ts';
import type { FilterIdiom } from './filter-idiom.ts';

/** The field comes before the bound, which is left out itself. */
export const less: FilterIdiom = {
  match: 'less',
  end: 'upper',
  matchesKinds: false,
  standing: (value, applied) => edgeIsOutside(boundStanding(value, applied, 'upper')),
  worthwhile: (values, { filter }) => boundsWithin(values, filter, 'upper'),
  matchingNothing: (values, filter) => belowTheSmallest(values, filter, 0),
  matchingAll: farAbove,
};
