import { aboveAll, boundStanding, farBelow } from './bound.ts';
import type { FilterIdiom } from './filter-idiom.ts';
import { boundsWorthTrying } from './bounds-worth-trying.ts';

/** The field does not come before the bound. */
export const atLeast: FilterIdiom = {
  match: 'at-least',
  end: 'lower',
  matchesKinds: false,
  standing: (value, applied) => boundStanding(value, applied, 'lower'),
  worthwhile: (values, of) => boundsWorthTrying(values, of, 'lower'),
  matchingNothing: aboveAll,
  matchingAll: farBelow,
};
