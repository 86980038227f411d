import type { Operation } from '../../../contract/index.ts';
import { type ListQuery, type ListWindow, walkSize } from '../../../lists/index.ts';
import type { Place } from './places-past-the-end.ts';
import { queriesOfEachKind } from './queries-of-each-kind.ts';

/** A page of the whole list, or of what a query finds. */
export interface PageReadTwice {
  readonly query: ListQuery;
  readonly place: Place;
}

/**
 * Pages that are read twice: the first two, one of up to 100 items, and the first one in the other direction, under each filter and under all of
 * them; only the first where a window allows few requests.
 */
export function pagesReadTwice(
  operation: Operation,
  window: ListWindow,
  items: readonly unknown[],
): readonly PageReadTwice[] {
  const size = walkSize(items.length, window);
  const plain = [
    { index: 0, size },
    { index: 1, size },
    { index: 0, size: window.sizes?.upTo(Math.min(items.length, 100)) ?? 1 },
  ].map((place) => ({ query: {}, place }));
  // In the largest pages, which are read anyway.
  const further = queriesOfEachKind(operation, window, items).map((query) => ({
    query,
    place: { index: 0, size: window.largestPage },
  }));
  return [...plain, ...further]
    .filter(({ query, place }) => window.allows(query, place))
    .filter(({ place }) => window.jumps || place.index * place.size < items.length)
    .slice(0, window.depth === 'full' ? undefined : 1);
}
