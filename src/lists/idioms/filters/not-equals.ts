import type { FilterIdiom, FilterOf, FilterStanding } from './filter-idiom.ts';
import { otherCase } from '../../values/other-case.ts';
import { sameValue } from './same-value.ts';
import { tellingValues } from './telling-values.ts';

/** Texts of ASCII: not every provider folds other letters alike. */
const PLAIN = /^[ -~]+$/;

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
  worthwhile: (values, of) => [...tellingValues(values, of), ...inOtherCase(values, of)],
  // What no item is today may be what the next one is.
  matchingNothing: () => [],
  matchingAll: () => [],
};

/** A text that differs in case from one that items have, where case counts: a provider that ignores it leaves those items out. */
function inOtherCase(values: readonly unknown[], { filter }: FilterOf): string[] {
  if (filter.compares !== 'text') return [];
  const texts = new Set(values.map(String));
  const cased = [...texts].find((text) => PLAIN.test(text) && otherCase(text) !== text && !texts.has(otherCase(text)));
  return cased === undefined ? [] : [otherCase(cased)];
}
