import type { Operation } from '../../contract/index.ts';
import { filtersStanding } from '../idioms/filters/index.ts';
import type { Walk } from '../list-reader.ts';
import { appliedFilters } from '../queries/list-request.ts';
import { multisetDifference } from './multiset.ts';
import { comparableLists } from './comparable-lists.ts';

/** A filtered walk held against the unfiltered one of the same window. */
export interface FilteredComparison {
  /** Items that match for certain. */
  readonly matches: number;
  /** Matches that the filtered walk left out. */
  readonly leftOut: readonly unknown[];
  /** Items exactly on a bound, and those of them that the filtered walk left out. */
  readonly onBounds: number;
  readonly leftOutOnBounds: readonly unknown[];
  /** Items of the filtered walk that the unfiltered list does not hold, or not as often. Those that do not match are judged one by one. */
  readonly foreign: readonly unknown[];
}

export function compareFiltered(operation: Operation, whole: Walk, filtered: Walk): FilteredComparison {
  const filters = appliedFilters(operation, filtered.query);
  const standing = (item: unknown): string => filtersStanding(item, filters);
  const [all = [], answered = []] = comparableLists(operation, [whole.items, filtered.items]);
  const standings = whole.items.map(standing);
  const matches = all.filter((_, index) => standings[index] === 'inside');
  const onBounds = all.filter((_, index) => standings[index] === 'edge');
  return {
    matches: matches.length,
    leftOut: multisetDifference(matches, answered).missing,
    onBounds: onBounds.length,
    leftOutOnBounds: multisetDifference(onBounds, answered).missing,
    foreign: multisetDifference(
      all,
      answered.filter((_, index) => standing(filtered.items[index]) !== 'outside'),
    ).surplus,
  };
}
