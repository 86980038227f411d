import { valueAt, type Filter, type Operation } from '../../../contract/index.ts';
import { filterIdiom, type ListQuery, type ListWindow } from '../../../lists/index.ts';

/** A bound of a range that is far beyond every item. */
export interface FarBound {
  readonly filter: Filter;
  readonly query: ListQuery;
}

/** For each lower bound zero, and a value that would be sensible in another unit; for each upper bound a time that has not come yet. Bounds that the window sets are left out. */
export function farBounds(
  { collection }: Operation,
  window: ListWindow,
  items: readonly unknown[],
): readonly FarBound[] {
  // As little as possible is read beside a list that moves. A lower bound shows as well where the list stands still.
  const worthwhile = (collection?.filters ?? []).filter(
    ({ parameter, match }) => !(parameter.name in window.base) && (window.depth !== 'bare' || match === 'at-most'),
  );
  return worthwhile.flatMap((filter) => {
    const middle = valueAt(items[Math.floor(items.length / 2)], filter.field);
    if (typeof middle !== 'number') return [];
    return filterIdiom(filter)
      .matchingAll(middle)
      .map((value) => ({ filter, query: { [filter.parameter.name]: String(value) } }))
      .filter(({ query }) => window.allows(query));
  });
}
