import type { Operation, Sort, SortDirection, SortTerm } from '../../../contract/index.ts';
import { type AskedOrder, askForOrder, type ListQuery, type ListWindow, queryPlan } from '../../../lists/index.ts';

/** An order that is asked for under filters. */
export interface OrderUnderFilters extends AskedOrder {
  readonly filters: ListQuery;
}

/**
 * Each filter beside a key that is not the usual one, of which the contract says how it compares: the keys and the directions in turn. A provider
 * that forgets the key beside a filter shows it in no other request, because the usual key is what it falls back on.
 */
export function keysUnderFilters(
  operation: Operation,
  window: ListWindow,
  items: readonly unknown[],
): readonly OrderUnderFilters[] {
  const { sort } = operation.collection ?? {};
  if (!sort?.says || window.depth !== 'full') return [];
  const orders = ordersOf(sort).filter(({ query }) => window.allows(query));
  const queries = Map.groupBy(queryPlan(operation, window, items).each, (query) => Object.keys(query).join());
  return [...queries.values()].flatMap(([filters], place) => {
    const order = orders[place % orders.length];
    return filters && order ? [{ ...order, filters }] : [];
  });
}

/** One order by each key that is not the usual one: every second one descending, where it can be asked for. */
function ordersOf(sort: Sort): readonly AskedOrder[] {
  const keys = Object.entries(sort.keys).filter(
    ([key, { compares }]) => key !== sort.default[0]?.key && compares !== 'undocumented',
  );
  return keys.flatMap(([key, known], place) => {
    const directions: SortDirection[] = place % 2 === 0 ? ['descending', 'ascending'] : ['ascending', 'descending'];
    const asked = directions.flatMap((direction): AskedOrder[] => {
      const terms: SortTerm[] = [{ ...known, key, direction }];
      const query = askForOrder(sort, terms);
      return query ? [{ terms, query }] : [];
    });
    return asked.slice(0, 1);
  });
}
