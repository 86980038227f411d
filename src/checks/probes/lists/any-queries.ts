import type { Filter, Operation } from '../../../contract/index.ts';
import type { ListQuery, ListWindow } from '../../../lists/index.ts';

/** A query with a value that stands for no filter. */
export interface AnyQuery {
  readonly filter: Filter;
  readonly query: ListQuery;
}

/** For each filter that has one, the value that stands for no filter. */
export function anyQueries({ collection }: Pick<Operation, 'collection'>, window: ListWindow): readonly AnyQuery[] {
  return (collection?.filters ?? [])
    .flatMap((filter) => (filter.any === undefined ? [] : [{ filter, query: { [filter.parameter.name]: filter.any } }]))
    .filter(({ query }) => window.allows(query));
}
