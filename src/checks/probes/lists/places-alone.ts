import type { Walk, ListWindow } from '../../../lists/index.ts';

/** Walks ask for every item alone in lists up to this length. */
const WALKED_ONE_BY_ONE = 4;

/** Places, from 0, whose items are asked for alone: near the ends of a list that was read whole, and in its middle; one where few queries are worth their requests. */
export function placesAlone({ items: { length }, complete }: Walk, { depth }: Pick<ListWindow, 'depth'>): number[] {
  if (!complete || length <= WALKED_ONE_BY_ONE) return [];
  return depth === 'full' ? [1, Math.floor(length / 2), length - 1] : [length - 1];
}
