import type { Sort, SortTerm } from '../../../contract/index.ts';
import type { ListQuery } from '../../list-query.ts';
import { sortIdiom } from './sort-syntaxes.ts';

/** The order that a request asks for. */
export interface SortAsked {
  /** The first key first; absent where the texts say nothing that the contract defines, or no order is promised. */
  readonly order?: readonly SortTerm[];
  /** The request names a key or a direction and does not leave them to the default. */
  readonly sortedExplicitly: boolean;
}

export function sortAsked(sort: Sort | undefined, parameters: ListQuery): SortAsked {
  if (!sort) return { sortedExplicitly: false };
  const read = sortIdiom(sort).read(sort, parameters);
  const order = read === 'default' ? sort.default : read;
  return { ...(order && order.length > 0 && { order }), sortedExplicitly: read !== 'default' };
}
