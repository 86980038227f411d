import type { Operation } from '../../../contract/index.ts';
import { againstTheDefaultOrder, queryPlan, type ListQuery, type ListWindow } from '../../../lists/index.ts';

/** Lists that are walked in small pages: the whole one in both orders, under the filters that are walked in this window, and under all filters in both orders. */
export function pagedQueries(
  operation: Operation,
  window: ListWindow,
  items: readonly unknown[],
): readonly ListQuery[] {
  const { paged, combinedReversed } = queryPlan(operation, window, items);
  return [{}, ...againstTheDefaultOrder(operation, [{}]), ...paged, ...combinedReversed];
}
