import { numbersOf } from './numbers-of.ts';
import type { FilterIdiom } from './filter-idiom.ts';
import { sameValue } from './same-value.ts';
import { tellingValues } from './telling-values.ts';

/** Far enough from the largest number that the next items do not reach it. */
const BEYOND_THE_LARGEST = 7;

/** The field is the value of the filter. */
export const equals: FilterIdiom = {
  match: 'equals',
  matchesKinds: true,
  standing: (value, { filter, text }) => sameValue(value, filter, text),
  worthwhile: tellingValues,
  matchingNothing: (values) => {
    const numbers = numbersOf(values);
    return numbers.length > 0 ? [String(Math.max(...numbers) + BEYOND_THE_LARGEST)] : [];
  },
  matchingAll: () => [],
};
