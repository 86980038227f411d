import { exactJson, keyParameters, type Operation, type Sort, valueAt } from '../../../contract/index.ts';
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
  return [{}, ...turned, ...walkedOrders(operation, window, items), ...paged, ...combinedReversed];
}

/** The default order, asked for by its key, and the order with most ties, where they can be asked for like that. Others are read whole. */
function walkedOrders({ collection }: Operation, window: ListWindow, items: readonly unknown[]): readonly ListQuery[] {
  const sort = window.depth === 'full' ? collection?.sort : undefined;
  if (!sort || keyParameters(sort).length === 0) return [];
  const usual = sort.default.length > 0 ? askForOrder(sort, sort.default) : undefined;
  return [usual, withMostTies(sort, items)].filter(
    (query) => query !== undefined && window.allows(query),
  ) as ListQuery[];
}

/** By the key of which items have fewest values: pages lose and repeat items where ties stand in another order each time. */
function withMostTies(sort: Sort, items: readonly unknown[]): ListQuery | undefined {
  const ties = (at: string): number => items.length - new Set(items.map((item) => exactJson(valueAt(item, at)))).size;
  const others = Object.entries(sort.keys).filter(([key]) => key !== sort.default[0]?.key);
  const [most] = others.toSorted(([, one], [, other]) => ties(other.at) - ties(one.at));
  if (!most || ties(most[1].at) === 0) return undefined;
  const [key, known] = most;
  return askForOrder(sort, [{ ...known, key, direction: 'descending' }]);
}
