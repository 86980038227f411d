import type { FilterStanding } from './filter-idiom.ts';

/** Where a bound is left out by promise, what lies exactly on it is outside. */
export function edgeIsOutside(standing: FilterStanding): FilterStanding {
  return standing === 'edge' ? 'outside' : standing;
}
