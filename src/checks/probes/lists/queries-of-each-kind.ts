import type { Operation } from '../../../contract/index.ts';
import { againstTheDefaultByKey, type ListQuery, type ListWindow, queryPlan } from '../../../lists/index.ts';
import { oneOfEachFilter } from './one-of-each-filter.ts';

/** One query of each kind that a list offers: the other direction by its key, each filter, and all filters together. None where a window allows few requests. */
export function queriesOfEachKind(
  operation: Operation,
  window: ListWindow,
  items: readonly unknown[],
): readonly ListQuery[] {
  if (window.depth !== 'full') return [];
  const { combined } = queryPlan(operation, window, items);
  const turned = againstTheDefaultByKey(operation, [{}]);
  return [...turned, ...oneOfEachFilter(operation, window, items), ...combined.slice(-1)];
}
