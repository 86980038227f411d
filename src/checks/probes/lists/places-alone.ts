import type { ListWindow, Walk } from '../../../lists/index.ts';
import type { Place } from './places-past-the-end.ts';

/** Walks ask for every item alone in lists up to this length. */
const WALKED_ONE_BY_ONE = 4;
/** From this length on the page in the middle holds more than one item, because only then its number is another one than that of its item. */
const LONG = 8;

/**
 * Pages of the smallest size that the contract allows, which is one item where it says nothing else: near both ends of a list that was read
 * whole, and one of two items or more in its middle; only the last one where a window allows few requests.
 */
export function placesAlone({ items: { length }, complete }: Walk, window: ListWindow): readonly Place[] {
  const size = window.sizes?.smallest ?? 1;
  if (!complete || length === 0 || (size === 1 && length <= WALKED_ONE_BY_ONE)) return [];
  const middle = length < LONG ? size : Math.max(size, window.sizes?.from(2) ?? 1);
  const last = { index: Math.floor((length - 1) / size), size };
  if (window.depth !== 'full') return [last];
  const first = { index: Math.floor(1 / size), size };
  const all = [first, { index: Math.floor(Math.floor(length / 2) / middle), size: middle }, last];
  return [...new Map(all.map((place) => [`${place.index} of ${place.size}`, place])).values()];
}
