import { isDeepStrictEqual } from 'node:util';
import type { Operation } from '../../contract/index.ts';
import { allowsQuery } from '../askable/index.ts';
import { type AppliedFilter, filterIdiom, filtersStanding } from '../idioms/filters/index.ts';
import { askAgainstTheDefault, askForOrder } from '../idioms/sort/index.ts';
import type { ListQuery, ListWindow } from '../list-reader.ts';
import { filterValues } from '../values/filter-values.ts';
import { isOddText } from '../values/is-odd-text.ts';
import { appliedFilters } from './list-request.ts';
import { filtersTogether, furtherPairs, type FilterValues } from './filters-together.ts';

/** The queries that are worth asking of a list, with values taken from what is in it. */
export interface QueryPlan {
  /** Each filter by itself, with every value; where a window allows few requests as in `each`. */
  readonly single: readonly ListQuery[];
  /**
   * Each filter by itself, with its most telling value, or with every value where values are kinds of items. Enough for what does not depend on the
   * value. In a sparse window many filters stand in a few groups.
   */
  readonly each: readonly ListQuery[];
  /** Different filters together: every pair, of many filters several pairs in one, and all at once. */
  readonly combined: readonly ListQuery[];
  /** A value that is a kind of items beside another one, or beside a value of another filter, which stand together in none of them. Each is worth a late request where a window allows many and kinds are few. */
  readonly pairs: readonly ListQuery[];
  /** Of another resource, each value that is a kind of items and is not in `each`. Each is worth a late request. */
  readonly kinds: readonly ListQuery[];
  /** Those of `each`, of many the first of each filter and some of `combined`, and the last of `combined`, that are walked page by page here. */
  readonly paged: readonly ListQuery[];
  /** `each`, but an end of a range with its last value, and the last of `combined`, in the direction that is not the default. Empty where there are no directions, or the window is not full. */
  readonly eachReversed: readonly ListQuery[];
  readonly combinedReversed: readonly ListQuery[];
}

/** A walk under each value of a dozen filters would take all that may be sent. */
const MOST_WALKED = 8;
/** So many filters are asked for one by one where a window allows few requests, and pair by pair where it allows many. */
const MOST_ALONE = 6;
interface FilterTexts extends FilterValues {
  readonly matchesKinds: boolean;
  readonly isEnd: boolean;
}

/** Plans queries from the items of a window. A sparse window gets one value for each filter and one combination. */
export function queryPlan(operation: Operation, window: ListWindow, items: readonly unknown[]): QueryPlan {
  const plan = plans.get(items) ?? planFor(operation, window, items);
  plans.set(items, plan);
  return plan;
}

/** By the items of the reference, which all checks of a window share. */
const plans = new WeakMap<readonly unknown[], QueryPlan>();

function planFor(operation: Operation, window: ListWindow, items: readonly unknown[]): QueryPlan {
  const values = textsOfFilters(operation, window, items);
  const queries = (texts: (filter: FilterTexts) => readonly string[]): ListQuery[] =>
    values.flatMap((filter) => texts(filter).map((text) => ({ [filter.parameter]: text })));
  const full = window.depth === 'full';
  const alone = queries(({ texts, matchesKinds }) => texts.slice(0, full && matchesKinds ? undefined : 1));
  const each = full || alone.length <= MOST_ALONE ? alone : inFewGroups(operation, { values, alone, items });
  const isOther = (query: ListQuery): boolean => !each.some((other) => isDeepStrictEqual(query, other));
  const ofKinds = window.walks === 'combined' ? queries((filter) => (isOfKinds(filter) ? filter.texts : [])) : [];
  const kinds = ofKinds.filter(isOther);
  const single = full ? queries(({ texts }) => texts) : each;
  const combined = full
    ? [...filtersTogether(operation, values, items), ...allAtOnce(operation, values, items)]
    : allAtOnce(operation, values, items);
  const byKinds = { kinds: values.filter(isOfKinds), others: values.filter((filter) => !isOfKinds(filter)) };
  const isWide = byKinds.kinds.length > MOST_ALONE;
  const pairs = full && !isWide ? furtherPairs(operation, byKinds, { items, asked: combined }) : [];
  const turned = full ? turnedOrders(operation) : [];
  const reversed = (queries: readonly ListQuery[], from: number): ListQuery[] =>
    queries.flatMap((query, place) => {
      const order = turned[(place + from) % turned.length];
      return order ? [{ ...query, ...order }] : [];
    });
  // The last value of an end is just past an item, where a bound that is rounded shows.
  const turnedEach = queries(({ texts, matchesKinds, isEnd }) =>
    isEnd ? texts.slice(-1) : texts.slice(0, matchesKinds ? undefined : 1),
  );
  const [eachReversed, combinedReversed] = [reversed(ofEachFilter(turnedEach), 0), reversed(combined.slice(-1), 1)];
  const here = pagedHere(window, { each, combined, eachReversed });
  const walked = ofEachFilter(here);
  const paged = [...walked, ...inGroups(here, walked, combined.slice(0, -1)), ...combined.slice(-1)];
  return { single, each, combined, pairs, kinds, paged, eachReversed, combinedReversed };
}

function isOfKinds({ matchesKinds }: FilterTexts): boolean {
  return matchesKinds;
}

function textsOfFilters(operation: Operation, window: ListWindow, items: readonly unknown[]): readonly FilterTexts[] {
  const filters = window.depth === 'bare' ? [] : (operation.collection?.filters ?? []);
  return filters
    .map((filter): FilterTexts => ({
      parameter: filter.parameter.name,
      matchesKinds: filterIdiom(filter).matchesKinds,
      isEnd: filterIdiom(filter).end !== undefined,
      texts:
        filter.parameter.name in window.base && filterIdiom(filter).end === 'lower'
          ? []
          : filterValues(operation.contract, filter, items),
    }))
    .filter(({ parameter }) => !window.elsewhere.includes(parameter));
}

/** What is known of the filters of a list: their values, each of them by itself as a query, and the items. */
interface FiltersOfAList {
  readonly values: readonly FilterValues[];
  readonly alone: readonly ListQuery[];
  readonly items: readonly unknown[];
}

/** Each filter once, in groups in which it shows where it is forgotten; alone where no group holds it. */
function inFewGroups(operation: Operation, { values, alone, items }: FiltersOfAList): readonly ListQuery[] {
  const groups: ListQuery[] = [];
  const isLeft = (name: string): boolean => !groups.some((group) => name in group);
  const adds = (group: ListQuery): number => Object.keys(group).filter(isLeft).length;
  const all = filtersTogether(operation, values, items);
  for (;;) {
    const [best] = all.toSorted((one, other) => adds(other) - adds(one));
    if (!best || adds(best) < 2) break;
    groups.push(best);
  }
  return [...groups, ...alone.filter((query) => Object.keys(query).every(isLeft))];
}

/** As many queries of single filters as a list with many filters can be walked under: the first value of each filter, then the second, and so on. */
function ofEachFilter(queries: readonly ListQuery[]): readonly ListQuery[] {
  const inRounds = [...Map.groupBy(queries, (query) => Object.keys(query).join()).values()]
    .flatMap((alike) => alike.map((query, round) => ({ query, round })))
    .toSorted((one, other) => one.round - other.round)
    .slice(0, MOST_WALKED);
  const kept = new Set(inRounds.map(({ query }) => query));
  return queries.filter((query) => kept.has(query));
}

/** Groups of filters in which those stand that are too many to be walked under one by one. */
function inGroups(
  all: readonly ListQuery[],
  alone: readonly ListQuery[],
  groups: readonly ListQuery[],
): readonly ListQuery[] {
  const namesIn = (queries: readonly ListQuery[]): string[] => queries.flatMap((query) => Object.keys(query));
  const walked = new Set(namesIn(alone));
  const left = [...new Set(namesIn(all))].filter((name) => !walked.has(name));
  const found = left.map((name) => groups.find((group) => name in group));
  return [...new Set(found.filter((group) => group !== undefined))];
}

/**
 * Lists under one filter that no other window walks in their default order: a sparse window beside this one walks the first of each filter, but not
 * of those that freeze this one.
 */
function pagedHere(
  { walks, base }: ListWindow,
  { each, combined, eachReversed }: Pick<QueryPlan, 'each' | 'combined' | 'eachReversed'>,
): readonly ListQuery[] {
  if (walks === 'combined') return combined.length > 0 ? [] : each;
  if (walks === 'each' || eachReversed.length === 0) return each;
  const names = each.map((query) => Object.keys(query).join());
  return each.filter(
    (query, place) => names.indexOf(names[place] ?? '') < place || Object.keys(query).some((name) => name in base),
  );
}

/** The ways to ask for the direction that is not the default: by itself, and beside the key. */
function turnedOrders(operation: Operation): readonly ListQuery[] {
  const sort = operation.collection?.sort;
  const alone = sort && askAgainstTheDefault(sort);
  const named = alone && askForOrder(sort, alone.terms);
  const all = [alone?.query, named].filter((query) => query !== undefined && allowsQuery(operation, query));
  return all as ListQuery[];
}

/** The same queries in the direction that is not the default; none where no parameter says a direction. */
export function againstTheDefaultOrder(operation: Operation, queries: readonly ListQuery[]): ListQuery[] {
  const sort = operation.collection?.sort;
  const reversed = sort && askAgainstTheDefault(sort);
  if (!reversed || !allowsQuery(operation, reversed.query)) return [];
  return queries.map((query) => ({ ...query, ...reversed.query }));
}

/** The same queries in that direction, beside its key where both can be said: code that forgets a promise beside either forgets it there. */
export function againstTheDefaultByKey(operation: Operation, queries: readonly ListQuery[]): ListQuery[] {
  const order = turnedOrders(operation).at(-1);
  return order ? queries.map((query) => ({ ...query, ...order })) : [];
}

/** With the values that leave most items, so that there are pages to walk, in plain characters where there are some. Each value leaves some items out, where one of its filter does. */
function allAtOnce(operation: Operation, filters: readonly FilterTexts[], items: readonly unknown[]): ListQuery[] {
  let query: ListQuery = {};
  let left = items;
  for (const { parameter, texts } of filters) {
    const tried = texts.map((text) => {
      const narrower = { ...query, [parameter]: text };
      return { narrower, isOdd: isOddText(text), remaining: matchesOf(appliedFilters(operation, narrower), left) };
    });
    const most = tried.toSorted(
      (one, other) => Number(one.isOdd) - Number(other.isOdd) || other.remaining.length - one.remaining.length,
    );
    const best = most.find(({ remaining }) => remaining.length < left.length) ?? most[0];
    if (best) [query, left] = [best.narrower, best.remaining];
  }
  return Object.keys(query).length > 1 ? [query] : [];
}

function matchesOf(filters: readonly AppliedFilter[], items: readonly unknown[]): readonly unknown[] {
  return items.filter((item) => filtersStanding(item, filters) === 'inside');
}
