import type { Operation } from '../../../contract/index.ts';
import { againstTheDefaultOrder, type ListQuery, type ListWindow, queryPlan } from '../../../lists/index.ts';

/** One query of each kind that a list offers: the other direction, each filter, and all filters together. None where a window allows few requests. */
export function queriesOfEachKind(
  operation: Operation,
  window: ListWindow,
  items: readonly unknown[],
): readonly ListQuery[] {
  if (window.depth !== 'full') return [];
  const { each, combined } = queryPlan(operation, window, items);
  const ofEachFilter = [...Map.groupBy(each, (query) => Object.keys(query).join()).values()].map(
    ([first = {}]) => first,
  );
  return [...againstTheDefaultOrder(operation, [{}]), ...ofEachFilter, ...combined.slice(-1)];
}
