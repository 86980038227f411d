import type { JsonObject } from '../json.ts';
import { compare } from './compare.ts';

/** The first position before or after all items whose key equals a value, in items that ascend by that key; found by bisection. */
export function positionOf(
  view: { readonly items: readonly JsonObject[]; readonly key: (item: JsonObject) => unknown },
  value: unknown,
  side: 'before' | 'after',
): number {
  let [low, high] = [0, view.items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = view.items[middle];
    const order = item === undefined ? 1 : compare(view.key(item), value);
    if (order < 0 || (side === 'after' && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
