import { beyond64Bits, boundsWithin, boundStanding, farBelow, inSmallerUnit, notYet } from './bound.ts';
import type { FilterIdiom } from './filter-idiom.ts';
import { inAnotherOffset } from './in-another-offset.ts';

/** The field does not come before the bound. */
export const atLeast: FilterIdiom = {
  match: 'at-least',
  end: 'lower',
  matchesKinds: false,
  standing: (value, applied) => boundStanding(value, applied, 'lower'),
  worthwhile: (values, of) => [...boundsWithin(values, of.filter, 'lower'), ...inAnotherOffset(values, of, 'lower')],
  // A bound just above every item may be passed by an item that arrives meanwhile.
  matchingNothing: (values, filter) => [
    ...notYet(values, filter),
    ...inSmallerUnit(values, filter),
    ...beyond64Bits(values, filter),
  ],
  matchingAll: farBelow,
};
