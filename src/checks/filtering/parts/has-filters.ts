import type { Operation } from '../../../contract/index.ts';

export function hasFilters({ collection }: Operation): boolean {
  return (collection?.filters.length ?? 0) > 0;
}
