import { boundStanding, boundsWithin } from './bound.ts';
import type { FilterIdiom } from './filter-idiom.ts';
import { numbersOf } from './numbers-of.ts';

/** The field is a number that is not above the bound. */
export const atMost: FilterIdiom = {
  match: 'at-most',
  end: 'upper',
  matchesKinds: false,
  standing: (value, text) => boundStanding(value, Number(text), 'upper'),
  worthwhile: (values) => boundsWithin(numbersOf(values), 'upper'),
  matchingNothing: (values) => {
    const numbers = numbersOf(values);
    return numbers.length > 0 ? [String(Math.max(0, Math.min(...numbers) - 1))] : [];
  },
  // For a time this is a moment that has not come yet.
  matchingAll: (middle) => [middle * 2],
};
