import { absentValues } from '../../values/absent-values.ts';
import type { FilterIdiom } from './filter-idiom.ts';
import { sameValue } from './same-value.ts';
import { tellingValues } from './telling-values.ts';

/** The field is the value of the filter. */
export const equals: FilterIdiom = {
  match: 'equals',
  matchesKinds: true,
  standing: (value, { filter, text }) => sameValue(value, filter, text),
  worthwhile: tellingValues,
  // A text that differs as the contract leaves open may well be the same.
  matchingNothing: (values, filter) =>
    absentValues(values, filter).filter((text) =>
      values.every((value) => sameValue(value, filter, text) === 'outside'),
    ),
  matchingAll: () => [],
};
