import type { Operation } from '../../../contract/index.ts';
import { type ListQuery, type ListWindow, queryPlan } from '../../../lists/index.ts';

/** Each filter by itself, with its most telling value. None where a window allows few requests. */
export function oneOfEachFilter(
  operation: Operation,
  window: ListWindow,
  items: readonly unknown[],
): readonly ListQuery[] {
  if (window.depth !== 'full') return [];
  const byFilter = Map.groupBy(queryPlan(operation, window, items).each, (query) => Object.keys(query).join());
  return [...byFilter.values()].flatMap((queries) => queries.slice(0, 1));
}
