import { type Collection, type Operation, valueAt } from '../../contract/index.ts';
import { allowsQuery } from '../askable/index.ts';
import { filterIdiom } from '../idioms/filters/index.ts';
import type { ListQuery } from '../list-query.ts';

/** Queries that no item satisfies: a value that no item has, and a range whose ends are exchanged. */
export function unmatchedQueries(operation: Operation, items: readonly unknown[]): ListQuery[] {
  const { collection } = operation;
  if (!collection) return [];
  const queries = [...absentValues(collection, items), ...exchangedEnds(collection, items)];
  return queries.filter((query) => allowsQuery(operation, query));
}

function absentValues({ filters }: Collection, items: readonly unknown[]): ListQuery[] {
  return filters.flatMap((filter) => {
    const values = items.map((item) => valueAt(item, filter.field));
    return filterIdiom(filter)
      .matchingNothing(values, items)
      .map((text): ListQuery => ({ [filter.parameter.name]: text }));
  });
}

/** From the largest value on, and up to less than the smallest. */
function exchangedEnds({ filters }: Collection, items: readonly unknown[]): ListQuery[] {
  const low = filters.find((filter) => filterIdiom(filter).end === 'lower');
  const high = filters.find((filter) => filterIdiom(filter).end === 'upper' && filter.field === low?.field);
  if (!low || !high) return [];
  const numbers = items.map((item) => valueAt(item, low.field)).filter((value) => typeof value === 'number');
  if (numbers.length < 2) return [];
  return [
    { [low.parameter.name]: String(Math.max(...numbers)), [high.parameter.name]: String(Math.min(...numbers) - 1) },
  ];
}
