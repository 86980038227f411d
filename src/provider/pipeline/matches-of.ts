import type { Collection, JsonPointer } from '../../contract/index.ts';
import { orderOf } from '../idioms/sort/index.ts';
import type { Condition, ItemStore } from '../store/index.ts';
import type { ParameterValues } from './parameter-values.ts';
import type { Located } from './stages.ts';

/** What a list request is about, paging aside. */
export interface Matches {
  readonly store: ItemStore;
  readonly conditions: readonly Condition[];
  readonly sort: ReturnType<typeof orderOf>;
}

/** The items that a request matches, and their order; `undefined` where it is about no list, or asked by a guest, who sees none. */
export function matchesOf({ operation, parameters, resource, now, caller }: Located): Matches | undefined {
  const { collection } = operation;
  const store = collection && resource.collection(operation, now);
  if (collection === undefined || store === undefined || caller.guest) return undefined;
  return { store, conditions: conditionsOf(collection, parameters), sort: orderOf(collection, parameters) };
}

/** A value that stands for no filter is no condition. */
function conditionsOf({ filters }: Collection, parameters: ParameterValues): Condition[] {
  return filters.flatMap((filter) => {
    const value = parameters[filter.parameter.name];
    return value === undefined || String(value) === filter.any ? [] : [{ filter, value }];
  });
}

/** How many matches stand before the end of the one with a value in a field. */
export function placeBehind(ask: Located, field: JsonPointer, value: string): number | undefined {
  const matches = matchesOf(ask);
  return matches?.store.placeBehind(matches, { field, value });
}
