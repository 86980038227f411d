import { type Filter, valueAt } from '../../../contract/index.ts';
import { atLeast } from './at-least.ts';
import { atMost } from './at-most.ts';
import { contains } from './contains.ts';
import { equals } from './equals.ts';
import type { FilterIdiom, FilterStanding } from './filter-idiom.ts';

/** Every way in which a filter matches, by the name that contracts give it. */
const FILTERS: Readonly<Record<Filter['match'], FilterIdiom>> = {
  equals,
  contains,
  'at-least': atLeast,
  'at-most': atMost,
};

/** A filter as a request applies it. */
export interface AppliedFilter {
  readonly filter: Filter;
  /** The value as text on the wire. */
  readonly text: string;
}

export function filterIdiom({ match }: Pick<Filter, 'match'>): FilterIdiom {
  return FILTERS[match];
}

/** How an item stands to one filter of a request. */
export function filterStanding(item: unknown, { filter, text }: AppliedFilter): FilterStanding {
  return filterIdiom(filter).standing(valueAt(item, filter.field), text);
}

/** How an item stands to all filters of a request: outside one is outside; then open, then edge. */
export function filtersStanding(item: unknown, filters: readonly AppliedFilter[]): FilterStanding {
  const standings = new Set(filters.map((applied) => filterStanding(item, applied)));
  return (['outside', 'open', 'edge'] as const).find((standing) => standings.has(standing)) ?? 'inside';
}
