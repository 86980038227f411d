import type { Operation } from '../../contract/index.ts';
import { type AppliedFilter, filterStanding } from '../idioms/filters/index.ts';
import type { ListQuery } from '../list-reader.ts';
import { appliedFilters } from './list-request.ts';

/** Says for each item whether a query matches it, also by the filters that apply by default. Each value of a filter is compared once. */
export function matchesIn(operation: Operation, items: readonly unknown[]): (query: ListQuery) => readonly boolean[] {
  const known = new Map<string, readonly boolean[]>();
  const matchesOf = (applied: AppliedFilter): readonly boolean[] => {
    const key = `${applied.filter.parameter.name}=${applied.text}`;
    const matches = known.get(key) ?? items.map((item) => filterStanding(item, applied) === 'inside');
    known.set(key, matches);
    return matches;
  };
  return (query) => {
    const filters = appliedFilters(operation, query).map(matchesOf);
    return items.map((_, place) => filters.every((matches) => matches[place]));
  };
}
