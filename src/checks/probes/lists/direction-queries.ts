import type { Sort, SortDirection } from '../../../contract/index.ts';
import type { ListQuery, ListWindow } from '../../../lists/index.ts';

const DIRECTIONS: readonly SortDirection[] = ['ascending', 'descending'];

/** A query that asks for an order. */
export interface DirectionQuery {
  readonly direction: SortDirection;
  /** Name of the sort key. */
  readonly key: string;
  readonly query: ListQuery;
}

/** Each direction by itself and beside each sort key; only the other direction by itself where a window allows few requests. */
export function directionQueries(
  { order, by, directions, keys, default: usual }: Sort,
  window: ListWindow,
): readonly DirectionQuery[] {
  if (!order) return [];
  const all = DIRECTIONS.flatMap((direction) => [
    { direction, key: usual.key, query: { [order.name]: directions[direction] } },
    ...Object.keys(by ? keys : {}).map((key) => ({
      direction,
      key,
      query: { ...(by && { [by.name]: key }), [order.name]: directions[direction] },
    })),
  ]);
  const allowed = all.filter(({ query }) => window.allows(query));
  return window.depth === 'full'
    ? allowed
    : allowed.filter(({ direction, query }) => direction !== usual.direction && Object.keys(query).length === 1);
}
