import type { Sort, SortDirection } from '../../../contract/index.ts';
import { directionSaid } from './directions.ts';

/** The order that a request asks for; without key and direction where its texts say nothing that the contract defines. */
export interface SortAsked {
  readonly key?: string;
  readonly direction?: SortDirection;
  /** The request names a key or a direction and does not leave them to the default. */
  readonly sortedExplicitly: boolean;
}

export function sortAsked(sort: Sort | undefined, parameters: Readonly<Record<string, string>>): SortAsked {
  if (!sort) return { sortedExplicitly: false };
  const by = sort.by && parameters[sort.by.name];
  const order = sort.order && parameters[sort.order.name];
  const key = by ?? sort.default.key;
  const direction = order === undefined ? sort.default.direction : directionSaid(sort, order);
  const sortedExplicitly = by !== undefined || order !== undefined;
  if (!(key in sort.keys) || !direction) return { sortedExplicitly };
  return { key, direction, sortedExplicitly };
}
