import type { Operation } from '../../contract/index.ts';
import type { Walk } from '../list-reader.ts';
import { filtersStanding } from '../idioms/filters/filter-match.ts';
import { appliedFilters } from '../queries/list-request.ts';
import { multisetDifference } from './multiset.ts';

/** A filtered reading held against the unfiltered one of the same window. */
export interface FilteredReading {
  /** Items that match for certain. */
  readonly matches: number;
  /** Matches that the reading left out. */
  readonly leftOut: readonly unknown[];
  /** Items exactly on a bound, and those of them that the reading left out. */
  readonly onBounds: number;
  readonly leftOutOnBounds: readonly unknown[];
  /** Items of the reading that the unfiltered list does not hold, or not as often. */
  readonly foreign: readonly unknown[];
}

export function filteredReading(operation: Operation, whole: Walk, reading: Walk): FilteredReading {
  const filters = appliedFilters(operation, reading.query);
  const standing = (item: unknown): string => filtersStanding(item, filters);
  const matches = whole.items.filter((item) => standing(item) === 'inside');
  const onBounds = whole.items.filter((item) => standing(item) === 'edge');
  return {
    matches: matches.length,
    leftOut: multisetDifference(matches, reading.items).missing,
    onBounds: onBounds.length,
    leftOutOnBounds: multisetDifference(onBounds, reading.items).missing,
    foreign: multisetDifference(whole.items, reading.items).surplus,
  };
}
