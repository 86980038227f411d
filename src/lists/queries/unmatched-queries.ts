import { type Collection, type Filter, type Operation, valueAt } from '../../contract/index.ts';
import { allowsQuery } from '../askable/index.ts';
import { filterIdiom, onScale, textsMatchingNothing, textOnScale } from '../idioms/filters/index.ts';
import type { ListQuery } from '../list-query.ts';
import { isShortText } from '../values/short-text.ts';

/** Queries that no item satisfies: a value that no item has, and a range whose ends are exchanged. */
export function unmatchedQueries(operation: Operation, items: readonly unknown[]): ListQuery[] {
  const { collection } = operation;
  if (!collection) return [];
  const queries = [...absentValues(collection, items), ...exchangedEnds(collection, items)];
  return queries.filter((query) => Object.values(query).every(isShortText) && allowsQuery(operation, query));
}

/** Of a filter with a default, the items that it hides are not known, and one of them may have the value. */
function absentValues({ filters }: Collection, items: readonly unknown[]): ListQuery[] {
  return filters.flatMap((filter) => {
    if (filter.default !== undefined) return [];
    return textsMatchingNothing(filter, items).map((text): ListQuery => ({ [filter.parameter.name]: text }));
  });
}

/** From the largest value on, and up to less than the smallest. */
function exchangedEnds({ filters }: Collection, items: readonly unknown[]): ListQuery[] {
  const low = filters.find((filter) => filterIdiom(filter).end === 'lower');
  const high = filters.find((filter) => filterIdiom(filter).end === 'upper' && filter.field === low?.field);
  if (!low || !high) return [];
  const values = items.map((item) => valueAt(item, low.field)).filter((value) => value !== undefined && value !== null);
  const numbers = (filter: Filter) => values.flatMap((value) => onScale(filter, value) ?? []);
  const [from, to] = [numbers(low), numbers(high)];
  if (from.length < 2 || to.length < 2) return [];
  return [
    {
      [low.parameter.name]: textOnScale(low, Math.max(...from), values[0]),
      [high.parameter.name]: textOnScale(high, Math.min(...to) - 1, values[0]),
    },
  ];
}
