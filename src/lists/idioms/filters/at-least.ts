import { boundStanding, boundsWithin } from './bound.ts';
import type { FilterIdiom } from './filter-idiom.ts';
import { numbersOf } from './numbers-of.ts';

/** The field is a number that is not below the bound. */
export const atLeast: FilterIdiom = {
  match: 'at-least',
  end: 'lower',
  matchesKinds: false,
  standing: (value, text) => boundStanding(value, Number(text), 'lower'),
  worthwhile: (values) => boundsWithin(numbersOf(values), 'lower'),
  // A bound above every item may be passed by an item that arrives meanwhile.
  matchingNothing: () => [],
  // Zero, and a value that would be sensible in a unit a thousand times as large.
  matchingAll: (middle) => [0, Math.floor(middle / 1000)],
};
