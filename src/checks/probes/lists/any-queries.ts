import type { Filter, Operation } from '../../../contract/index.ts';
import { type ListQuery, type ListWindow, queryPlan } from '../../../lists/index.ts';

/** A query with a value that stands for no filter. */
export interface AnyQuery {
  readonly filter: Filter;
  readonly query: ListQuery;
  /** Where the query holds another filter as well: the value alone, and the other filter alone. */
  readonly beside?: { readonly any: ListQuery; readonly other: ListQuery };
}

/** For each filter that has one, the value that stands for no filter: alone, and beside each other filter. */
export function anyQueries(operation: Operation, window: ListWindow, items: readonly unknown[]): readonly AnyQuery[] {
  const each: readonly ListQuery[] = window.depth === 'full' ? queryPlan(operation, window, items).each : [];
  const alike = Map.groupBy(each, (query) => Object.keys(query).join());
  const others = [...alike.values()].map(([first]) => first).filter((query) => query !== undefined);
  return (operation.collection?.filters ?? []).flatMap((filter): AnyQuery[] => {
    const { any, parameter } = filter;
    if (any === undefined) return [];
    const query = { [parameter.name]: any };
    const all: AnyQuery[] = [
      { filter, query },
      ...others
        .filter((each) => !(parameter.name in each))
        .map((each) => ({ filter, query: { ...each, ...query }, beside: { any: query, other: each } })),
    ];
    return all.filter((asked) => window.allows(asked.query));
  });
}
