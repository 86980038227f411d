import { numberedPaging, type Operation } from '../../../contract/index.ts';
import {
  againstTheDefaultByKey,
  pageNumber,
  queryPlan,
  type ListQuery,
  type ListWindow,
} from '../../../lists/index.ts';
import { directionQueries } from './direction-queries.ts';
import { oneOfEachFilter } from './one-of-each-filter.ts';

/** A page that is asked for without its size. */
export interface DefaultSizePage {
  readonly query: ListQuery;
  /** The same query without the page: what the whole list is. */
  readonly list: ListQuery;
  /** How many items of the list come before the page. */
  readonly before: number;
}

/** The first page and the second, and in a full window the first page under each filter, in the other order and by each further key. */
export function defaultSizePages(
  operation: Operation,
  window: ListWindow,
  items: readonly unknown[],
): readonly DefaultSizePage[] {
  const numbered = numberedPaging(operation.collection);
  const { defaultSize = 0 } = operation.collection?.paging ?? {};
  const second = numbered && {
    [numbered.page.name]: String(pageNumber(numbered, { index: 1, size: defaultSize })),
  };
  const { eachReversed } = queryPlan(operation, window, items);
  // Where a window allows few requests, another one of the list is asked so.
  const filtered =
    window.depth === 'full'
      ? [
          ...oneOfEachFilter(operation, window, items),
          ...againstTheDefaultByKey(operation, [{}]),
          ...eachReversed.slice(0, 1),
          ...byFurtherKeys(operation, window),
        ]
      : [];
  return [
    { query: {}, list: {}, before: 0 },
    ...(second && window.allows(second) ? [{ query: second, list: {}, before: defaultSize }] : []),
    ...filtered.map((query) => ({ query, list: query, before: 0 })),
  ];
}

/** Each key that is not that of the default order, in one direction. */
function byFurtherKeys({ collection }: Operation, window: ListWindow): readonly ListQuery[] {
  const { sort } = collection ?? {};
  const orders = sort ? directionQueries(sort, window) : [];
  const byKey = Map.groupBy(orders, ({ terms }) => terms[0]?.key);
  return [...byKey.values()].flatMap(([order]) =>
    order && order.terms[0]?.key !== sort?.default[0]?.key ? [order.query] : [],
  );
}
