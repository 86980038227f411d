import { keyParameters, type Operation } from '../../../contract/index.ts';
import {
  againstTheDefaultOrder,
  askForOrder,
  queryPlan,
  type ListQuery,
  type ListWindow,
} from '../../../lists/index.ts';

/** Lists that are walked in small pages: the whole one in both orders, under the filters that are walked in this window, and under all filters in both orders. */
export function pagedQueries(
  operation: Operation,
  window: ListWindow,
  items: readonly unknown[],
): readonly ListQuery[] {
  const { paged, combinedReversed } = queryPlan(operation, window, items);
  const turned = againstTheDefaultOrder(operation, [{}]);
  return [{}, ...turned, ...walkedOrders(operation, window), ...paged, ...combinedReversed];
}

/** The default order, asked for by its key, where it can be asked for like that. Others are read whole. */
function walkedOrders({ collection }: Operation, window: ListWindow): readonly ListQuery[] {
  const sort = window.depth === 'full' ? collection?.sort : undefined;
  const usual =
    sort && keyParameters(sort).length > 0 && sort.default.length > 0 ? askForOrder(sort, sort.default) : undefined;
  return usual && window.allows(usual) ? [usual] : [];
}
