import { isCountedUnit, valueAt, type Filter, type Operation } from '../../../contract/index.ts';
import { BEYOND_64_BITS, filterIdiom, type ListQuery, type ListWindow } from '../../../lists/index.ts';
import { besideEverything } from './beside-everything.ts';
import { findsWhatIsHidden } from './finds-what-is-hidden.ts';

/** A bound of a range that is far beyond every item. */
export interface FarBound {
  readonly filter: Filter;
  readonly query: ListQuery;
}

/**
 * For each lower bound zero, and, beside everything that a list offers, a value that would be sensible in another unit; for each upper bound a time
 * that has not come yet. Bounds that the window sets are left out, and one of each filter is enough where it allows few requests.
 */
export function farBounds(operation: Operation, window: ListWindow, items: readonly unknown[]): readonly FarBound[] {
  // As little as possible is read beside a list that moves. A lower bound shows as well where the list stands still. What a default hides is not known.
  const worthwhile = (operation.collection?.filters ?? []).filter(
    (filter) =>
      !(filter.parameter.name in window.base) &&
      filter.default === undefined &&
      ((window.depth !== 'bare' && window.elsewhere.length === 0) || filterIdiom(filter).end === 'upper'),
  );
  const beside = besideEverything(operation, window, items);
  const everything = findsWhatIsHidden(operation, beside) ? {} : beside;
  return worthwhile.flatMap((filter) => {
    const middle = valueAt(items[Math.floor(items.length / 2)], filter.field);
    return filterIdiom(filter)
      .matchingAll(middle, filter)
      .slice(0, window.depth === 'full' ? undefined : 1)
      .map((text, place) => ({ filter, query: { ...(place > 0 && everything), [filter.parameter.name]: text } }))
      .filter(({ query }) => window.allows(query));
  });
}

/** For each upper bound of a counted time a number beyond 64 bits. Once is enough, where the window itself sets no bound. */
export function farthestBounds({ collection }: Operation, window: ListWindow): readonly FarBound[] {
  if (Object.keys(window.base).length > 0) return [];
  return (collection?.filters ?? [])
    .filter(({ unit, default: usual }) => isCountedUnit(unit) && usual === undefined)
    .filter((filter) => filterIdiom(filter).end === 'upper')
    .map((filter) => ({ filter, query: { [filter.parameter.name]: BEYOND_64_BITS } }))
    .filter(({ query }) => window.allows(query));
}
