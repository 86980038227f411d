import { type Filter, valueAt } from '../../../contract/index.ts';
import { atLeast } from './at-least.ts';
import { atMost } from './at-most.ts';
import { beginsWith } from './begins-with.ts';
import { containsIgnoringCase } from './contains-ignoring-case.ts';
import { contains } from './contains.ts';
import { equals } from './equals.ts';
import type { AppliedFilter, FilterIdiom, FilterStanding } from './filter-idiom.ts';
import { greater } from './greater.ts';
import { has } from './has.ts';
import { less } from './less.ts';
import { notEquals } from './not-equals.ts';
import { oneOf } from './one-of.ts';

export type { AppliedFilter } from './filter-idiom.ts';
export { onScale, stepsInASecond, textOnScale } from './scale.ts';

/** Every way in which a filter matches, by the name that contracts give it. */
const FILTERS: Readonly<Record<Filter['match'], FilterIdiom>> = {
  equals,
  'not-equals': notEquals,
  in: oneOf,
  contains,
  'contains-ignoring-case': containsIgnoringCase,
  'begins-with': beginsWith,
  has,
  'at-least': atLeast,
  'at-most': atMost,
  greater,
  less,
};

export function filterIdiom({ match }: Pick<Filter, 'match'>): FilterIdiom {
  return FILTERS[match];
}

/** How an item stands to one filter of a request. */
export function filterStanding(item: unknown, applied: AppliedFilter): FilterStanding {
  return filterIdiom(applied.filter).standing(valueAt(item, applied.filter.field), applied);
}

/** How an item stands to all filters of a request: outside one is outside; then open, then edge. */
export function filtersStanding(item: unknown, filters: readonly AppliedFilter[]): FilterStanding {
  let least: FilterStanding = 'inside';
  for (const applied of filters) {
    const standing = filterStanding(item, applied);
    if (standing === 'outside') return standing;
    if (standing === 'open' || least === 'inside') least = standing;
  }
  return least;
}
