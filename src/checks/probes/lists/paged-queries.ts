import { exactJson, keyParameters, type Operation, type Sort, valueAt } from '../../../contract/index.ts';
import {
  againstTheDefaultOrder,
  askForOrder,
  matchesIn,
  queryPlan,
  type ListQuery,
  type ListWindow,
} from '../../../lists/index.ts';

/** What is read otherwise where it stands in a URL as it is, and what may not stand there at all. */
const READ_OTHERWISE = /[+&#%]/;
const ENCODED = /[^\w.~-]/;

/** Lists that are walked in small pages: the whole one in both orders, under the filters that are walked in this window, and under all filters in both orders. */
export function pagedQueries(
  operation: Operation,
  window: ListWindow,
  items: readonly unknown[],
): readonly ListQuery[] {
  const { paged, combinedReversed } = queryPlan(operation, window, items);
  const turned = againstTheDefaultOrder(operation, [{}]);
  const inOrders = walkedOrders(operation, window, items);
  return [{}, ...turned, ...inOrders, ...paged, ...combinedReversed, ...inUrls(operation, window, items)];
}

/** Where a page says the URL of another one: what has to be written in another way there, or stands in it several times, and finds more than one item. */
function inUrls(operation: Operation, window: ListWindow, items: readonly unknown[]): readonly ListQuery[] {
  const { links, paging, filters = [] } = operation.collection ?? {};
  if (window.depth !== 'full' || (links === undefined && paging?.style !== 'link')) return [];
  const matches = matchesIn(operation, items);
  const found = queryPlan(operation, window, items).single.filter((query) => matches(query).filter(Boolean).length > 1);
  const isRepeated = (query: ListQuery): boolean =>
    filters.some(({ parameter: { name, list } }) => list?.repeats && query[name]?.includes(list.separator));
  const holds = (sign: RegExp) => (query: ListQuery) =>
    !isRepeated(query) && Object.values(query).some((text) => sign.test(text));
  return [found.find(holds(READ_OTHERWISE)) ?? found.find(holds(ENCODED)), found.find(isRepeated)].filter(
    (query) => query !== undefined,
  );
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
