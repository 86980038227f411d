import type { Operation } from '../../../contract/index.ts';
import { againstTheDefaultOrder, type ListQuery, type ListWindow, queryPlan, walkSize } from '../../../lists/index.ts';
import type { Place } from './places-past-the-end.ts';

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
  return [...plain, ...furtherQueries(operation, window, items)]
    .filter(({ query, place }) => window.allows(query, place))
    .filter(({ place }) => window.jumps || place.index * place.size < items.length)
    .slice(0, window.depth === 'full' ? undefined : 1);
}

/** In the largest pages, which are read anyway. */
function furtherQueries(operation: Operation, window: ListWindow, items: readonly unknown[]): PageReadTwice[] {
  const { each, combined } = queryPlan(operation, window, items);
  const ofEachFilter = [...Map.groupBy(each, (query) => Object.keys(query).join()).values()].map(
    ([first = {}]) => first,
  );
  const queries = [...againstTheDefaultOrder(operation, [{}]), ...ofEachFilter, ...combined.slice(-1)];
  return queries.map((query) => ({ query, place: { index: 0, size: window.largestPage } }));
}
