import { type ListWindow, type Walk, walkSize } from '../../../lists/index.ts';
import type { Place } from './places-past-the-end.ts';

/** Walks ask for every item alone in lists up to this length. */
const WALKED_ONE_BY_ONE = 4;
/** From this length on the page in the middle holds more than one item, because only then its number is another one than that of its item. */
const LONG = 8;

/**
 * Pages of the smallest size that the contract allows, which is one item where it says nothing else: near both ends of a list that was read
 * whole, and one of two items or more in its middle, where a page of a walk begins too: a provider that knows pages by their first item takes one for the
 * other. Only the last one where a window allows few requests.
 */
export function placesAlone({ items: { length }, complete }: Walk, window: ListWindow): readonly Place[] {
  const size = window.sizes?.smallest ?? 1;
  if (!complete || length === 0 || (size === 1 && length <= WALKED_ONE_BY_ONE)) return [];
  const middle = length < LONG ? size : Math.max(size, window.sizes?.from(2) ?? 1);
  const last = { index: Math.floor((length - 1) / size), size };
  if (window.depth !== 'full') return [last];
  const first = { index: Math.floor(1 / size), size };
  const all = [first, { index: middleOf(length, middle, walkSize(length, window)), size: middle }, last];
  return [...new Map(all.map((place) => [`${place.index} of ${place.size}`, place])).values()];
}

/** The page nearest to the middle that begins where a page of a walk does, or else the one in the middle. */
function middleOf(length: number, size: number, walked: number): number {
  const half = Math.floor(length / 2);
  const begins = Array.from({ length: Math.ceil(length / walked) }, (_, page) => page * walked).filter(
    (begin) => begin > 0 && begin % size === 0,
  );
  const nearest = begins.toSorted((one, other) => Math.abs(one - half) - Math.abs(other - half))[0];
  return Math.floor((nearest ?? half) / size);
}

/** Of a list whose pages lead from one to the next: the third page of the two smallest sizes. A provider may take a token for none where a page holds one item. */
export function placesWalked({ items: { length }, complete }: Walk, window: ListWindow): readonly Place[] {
  const size = window.sizes?.smallest ?? 1;
  if (!complete || window.depth !== 'full') return [];
  const sizes = [...new Set([size, window.sizes?.from(size + 1) ?? size])];
  return sizes.filter((each) => length > WALKED_ONE_BY_ONE * each).map((each) => ({ index: 2, size: each }));
}
