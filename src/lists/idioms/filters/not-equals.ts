import type { FilterIdiom, FilterStanding } from './filter-idiom.ts';
import { sameValue } from './same-value.ts';
import { tellingValues } from './telling-values.ts';

const OPPOSITES: Readonly<Record<FilterStanding, FilterStanding>> = {
  inside: 'outside',
  outside: 'inside',
  edge: 'edge',
  open: 'open',
};

/** The field is not the value of the filter. Databases differ on items without a value, so those are left open. */
export const notEquals: FilterIdiom = {
  match: 'not-equals',
  matchesKinds: true,
  standing: (value, { filter, text }) =>
    value === null || value === undefined ? 'open' : OPPOSITES[sameValue(value, filter, text)],
  worthwhile: tellingValues,
  // What no item is today may be what the next one is.
  matchingNothing: () => [],
  matchingAll: () => [],
};
