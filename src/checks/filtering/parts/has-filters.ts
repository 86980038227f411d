import type { Operation } from '../../../contract/index.ts';

/** Whether an operation's list can be filtered. */
export function hasFilters({ collection }: Operation): boolean {
  return (collection?.filters.length ?? 0) > 0;
}
