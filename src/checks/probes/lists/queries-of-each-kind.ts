import { isDeepStrictEqual } from 'node:util';
import type { Operation } from '../../../contract/index.ts';
import {
  againstTheDefaultByKey,
  againstTheDefaultOrder,
  type ListQuery,
  type ListWindow,
  queryPlan,
} from '../../../lists/index.ts';
import { oneOfEachFilter } from './one-of-each-filter.ts';

/** One query of each kind that a list offers: the other direction alone and by its key, each filter, and all filters together. None where a window allows few requests. */
export function queriesOfEachKind(
  operation: Operation,
  window: ListWindow,
  items: readonly unknown[],
): readonly ListQuery[] {
  if (window.depth !== 'full') return [];
  const { combined } = queryPlan(operation, window, items);
  const turned = [...againstTheDefaultOrder(operation, [{}]), ...againstTheDefaultByKey(operation, [{}])];
  const different = turned.filter((query, place) => place === 0 || !isDeepStrictEqual(query, turned[0]));
  return [...different, ...oneOfEachFilter(operation, window, items), ...combined.slice(-1)];
}
