import { type Collection, type Filter, isCountedUnit, type Operation, valueAt } from '../../contract/index.ts';
import { allowsQuery } from '../askable/index.ts';
import { filterIdiom, filtersStanding, onScale, textsMatchingNothing, textOnScale } from '../idioms/filters/index.ts';
import { byCodePoint } from '../idioms/comparisons/text.ts';
import type { ListQuery } from '../list-query.ts';
import { appliedFilters } from './list-request.ts';
import { isShortText } from '../values/short-text.ts';

/** Whole numbers of which a double may hold a neighbour: a bound just below the smallest value may be that value. */
const BEYOND_DOUBLES = /^-?\d{16,}$/;

/** Queries that no item satisfies: a value that no item has, and a range whose ends are exchanged. */
export function unmatchedQueries(operation: Operation, items: readonly unknown[]): ListQuery[] {
  const { collection } = operation;
  if (!collection) return [];
  const queries = [...absentValues(collection, items), ...exchangedEnds(collection, items)];
  const isCertain = (query: ListQuery): boolean =>
    !Object.values(query).some((text) => BEYOND_DOUBLES.test(text)) ||
    items.every((item) => filtersStanding(item, appliedFilters(operation, query)) === 'outside');
  return queries.filter(
    (query) => Object.values(query).every(isShortText) && allowsQuery(operation, query) && isCertain(query),
  );
}

/** Of a filter with a default, the items that it hides are not known, and one of them may have the value. */
function absentValues({ filters }: Collection, items: readonly unknown[]): ListQuery[] {
  return filters.flatMap((filter) => {
    if (filter.default !== undefined) return [];
    return textsMatchingNothing(filter, items).map((text): ListQuery => ({ [filter.parameter.name]: text }));
  });
}

/** For each field with two ends. */
function exchangedEnds({ filters }: Collection, items: readonly unknown[]): ListQuery[] {
  const ofFields = [...Map.groupBy(filters, ({ field }) => field).values()];
  return ofFields.flatMap((alike) => {
    const [low, high] = (['lower', 'upper'] as const).map((end) =>
      alike.find((filter) => filterIdiom(filter).end === end),
    );
    return low && high ? exchanged([low, high], items) : [];
  });
}

/** From the largest value on, and up to less than the smallest; and from 0 to 0, where times are counted. */
function exchanged([low, high]: readonly [Filter, Filter], items: readonly unknown[]): ListQuery[] {
  const values = items.map((item) => valueAt(item, low.field)).filter((value) => value !== undefined && value !== null);
  if (low.compares === 'text' && high.compares === 'text') return exchangedTexts([low, high], values.map(String));
  const numbers = (filter: Filter) => values.flatMap((value) => onScale(filter, value) ?? []);
  const [from, to] = [numbers(low), numbers(high)];
  if (from.length < 2 || to.length < 2) return [];
  const [lowest, highest] = [Math.max(...from), Math.min(...to) - 1];
  const range = (one: number, other: number): ListQuery => ({
    [low.parameter.name]: textOnScale(low, one, values[0]),
    [high.parameter.name]: textOnScale(high, other, values[0]),
  });
  // Programs take 0 for no bound, and some where both are said alone.
  const isAboveZero = highest > 0 && isCountedUnit(high.unit) && isCountedUnit(low.unit);
  return [range(lowest, highest), ...(isAboveZero ? [range(0, 0)] : [])];
}

/** From the last text on, and up to the first one. */
function exchangedTexts([low, high]: readonly [Filter, Filter], values: readonly string[]): ListQuery[] {
  const texts = [...new Set(values)].toSorted(byCodePoint);
  const [first, last] = [texts[0], texts.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  return [{ [low.parameter.name]: last, [high.parameter.name]: first }];
}
