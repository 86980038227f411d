import type { Operation, Sort, SortDirection, SortTerm } from '../../../contract/index.ts';
import { type AskedOrder, askForOrder, type ListQuery, type ListWindow } from '../../../lists/index.ts';
import { oneOfEachFilter } from './one-of-each-filter.ts';

/** An order that is asked for under filters, which its query says too. */
export interface OrderUnderFilters extends AskedOrder {
  readonly filters: ListQuery;
}

/** So many of those that are not worth a walk over the pages are worth one request. */
const MOST_READ_WHOLE = 12;

/**
 * Each filter beside each key that is not the usual one, of which the contract says how it compares. A provider that forgets the key beside a filter
 * shows it in no other request, because the usual key is what it falls back on. Each filter meets one key in pages, in turn, and the others in one page.
 */
export function keysUnderFilters(
  operation: Operation,
  window: ListWindow,
  items: readonly unknown[],
): { readonly inPages: readonly OrderUnderFilters[]; readonly inOne: readonly OrderUnderFilters[] } {
  const { sort } = operation.collection ?? {};
  const orders = sort?.says === undefined ? [] : ordersOf(sort).filter(({ query }) => window.allows(query));
  const pairs = oneOfEachFilter(operation, window, items).map((filters, place) =>
    orders.map((_, turn) => {
      const { terms, query } = orders[(place + turn) % orders.length] as AskedOrder;
      return { terms, filters, query: { ...filters, ...query } };
    }),
  );
  return {
    inPages: pairs.flatMap((alike) => alike.slice(0, 1)),
    inOne: pairs.flatMap((alike) => alike.slice(1)).slice(0, MOST_READ_WHOLE),
  };
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
