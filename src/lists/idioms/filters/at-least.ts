import { aboveAll, boundsWithin, boundStanding, farBelow } from './bound.ts';
import type { FilterIdiom } from './filter-idiom.ts';
import { inAnotherOffset } from './in-another-offset.ts';

/** The field does not come before the bound. */
export const atLeast: FilterIdiom = {
  match: 'at-least',
  end: 'lower',
  matchesKinds: false,
  standing: (value, applied) => boundStanding(value, applied, 'lower'),
  worthwhile: (values, of) => [...boundsWithin(values, of.filter, 'lower'), ...inAnotherOffset(values, of, 'lower')],
  matchingNothing: aboveAll,
  matchingAll: farBelow,
};
