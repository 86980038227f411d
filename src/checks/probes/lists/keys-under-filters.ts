import { isDeepStrictEqual } from 'node:util';
import { type Operation, type Sort, type SortDirection, type SortTerm, valueAt } from '../../../contract/index.ts';
import {
  type AskedOrder,
  askForOrder,
  type ListQuery,
  type ListWindow,
  matchesIn,
  queryPlan,
} from '../../../lists/index.ts';
import { oneOfEachFilter } from './one-of-each-filter.ts';

/** An order that is asked for under filters, which its query says too. */
export interface OrderUnderFilters extends AskedOrder {
  readonly filters: ListQuery;
}

/** So many of those that are not worth a walk over the pages are worth one request. */
const MOST_READ_WHOLE = 12;
/** Items among which an order shows. */
const ENOUGH = 3;

/**
 * Each filter beside each key that is not the usual one, of which the contract says how it compares. A provider that forgets the key beside a filter
 * shows it in no other request, because the usual key is what it falls back on. Each filter meets one key in pages, in turn, and the others in one page,
 * together with other filters where there are many.
 */
export function keysUnderFilters(
  operation: Operation,
  window: ListWindow,
  items: readonly unknown[],
): { readonly inPages: readonly OrderUnderFilters[]; readonly inOne: readonly OrderUnderFilters[] } {
  const { sort } = operation.collection ?? {};
  const orders = sort?.says === undefined ? [] : ordersOf(sort).filter(({ query }) => window.allows(query));
  const valueFor = orders.length === 0 ? undefined : valuesForKeys(operation, window, items);
  const pairs = oneOfEachFilter(operation, window, items).map((filters, place) =>
    orders.map((_, turn): Pair => {
      const order = orders[(place + turn) % orders.length] as AskedOrder;
      return { filters: valueFor?.(filters, order) ?? filters, order };
    }),
  );
  return {
    inPages: pairs.flatMap((alike) => alike.slice(0, 1)).map(asked),
    inOne: inFewRequests(
      pairs.flatMap((alike) => alike.slice(1)),
      groupsOf(operation, window, items),
    ).map(asked),
  };
}

/** Filters, and an order to ask for under them. */
interface Pair {
  readonly filters: ListQuery;
  readonly order: AskedOrder;
}

function asked({ filters, order: { terms, query } }: Pair): OrderUnderFilters {
  return { terms, filters, query: { ...filters, ...query } };
}

/**
 * Finds the value of a filter under which some items have no value of a key, at best beside others that have one, because a provider may lose them or
 * place them otherwise. Where no value does, it is one that finds items enough to show an order; nothing where the usual one is as good.
 */
function valuesForKeys(operation: Operation, window: ListWindow, items: readonly unknown[]) {
  const { single } = queryPlan(operation, window, items);
  const matches = matchesIn(operation, items);
  return (filters: ListQuery, { terms: [first] }: AskedOrder): ListQuery | undefined => {
    const alike = single.filter((query) => isDeepStrictEqual(Object.keys(query), Object.keys(filters)));
    const known = [filters, ...alike].map((query) => {
      const isMatched = matches(query);
      const found = items.filter((_, place) => isMatched[place]);
      const without = found.filter((item) => first && (valueAt(item, first.at) ?? null) === null);
      return { query, found: found.length, without: without.length };
    });
    const showing = known.filter(({ found }) => found >= ENOUGH);
    const telling = showing.filter(({ without }) => without > 0);
    return (telling.find(({ found, without }) => without < found) ?? telling[0] ?? showing[0])?.query;
  };
}

/** Filters that are asked for together and find enough. */
function groupsOf(operation: Operation, window: ListWindow, items: readonly unknown[]): readonly ListQuery[] {
  const matches = matchesIn(operation, items);
  return queryPlan(operation, window, items).combined.filter(
    (query) => matches(query).filter(Boolean).length >= ENOUGH,
  );
}

/** The pairs of a filter and a key one by one, or several in one request where they are more than are worth one each. */
function inFewRequests(pairs: readonly Pair[], groups: readonly ListQuery[]): readonly Pair[] {
  const together: Pair[] = [];
  let left = pairs;
  while (together.length + left.length > MOST_READ_WHOLE && together.length < MOST_READ_WHOLE) {
    const [best] = [...Map.groupBy(left, ({ order }) => order)]
      .flatMap(([order, alike]) => groups.map((filters) => ({ order, filters, meets: metIn(filters, alike) })))
      .toSorted((one, other) => other.meets.length - one.meets.length);
    if (!best || best.meets.length < 2) break;
    together.push(best);
    left = left.filter((pair) => !best.meets.includes(pair));
  }
  return [...together, ...left].slice(0, MOST_READ_WHOLE);
}

/** Those of some pairs whose filter is in a group. */
function metIn(group: ListQuery, pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter(({ filters }) => Object.keys(filters).every((name) => name in group));
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
