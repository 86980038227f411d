import { aboveAll, boundStanding, farBelow } from './bound.ts';
import { edgeIsOutside } from './edge-is-outside.ts';
import type { FilterIdiom } from './filter-idiom.ts';
import { boundsLeftOut } from './bounds-worth-trying.ts';

/** The field comes after the bound, which is left out itself. */
export const greater: FilterIdiom = {
  match: 'greater',
  end: 'lower',
  matchesKinds: false,
  standing: (value, applied) => edgeIsOutside(boundStanding(value, applied, 'lower')),
  worthwhile: (values, of) => boundsLeftOut(values, of, 'lower'),
  matchingNothing: aboveAll,
  matchingAll: farBelow,
};
