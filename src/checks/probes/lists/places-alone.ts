import type { ListWindow, Walk } from '../../../lists/index.ts';
import type { Place } from './places-past-the-end.ts';

/** Walks ask for every item alone in lists up to this length. */
const WALKED_ONE_BY_ONE = 4;

/**
 * Pages of the smallest size that the contract allows, which is one item where it says nothing else: near both ends of a list that was read
 * whole, and in its middle; only the last one where a window allows few requests.
 */
export function placesAlone({ items: { length }, complete }: Walk, window: ListWindow): readonly Place[] {
  const size = window.sizes?.smallest ?? 1;
  if (!complete || length === 0 || (size === 1 && length <= WALKED_ONE_BY_ONE)) return [];
  const items = window.depth === 'full' ? [1, Math.floor(length / 2), length - 1] : [length - 1];
  const pages = new Set(items.map((item) => Math.floor(item / size)));
  return [...pages].map((index) => ({ index, size }));
}
