import type { ListWindow, Walk } from '../../../lists/index.ts';

/** Walks ask for every item alone in lists up to this length. */
const WALKED_ONE_BY_ONE = 4;

/**
 * Places, from 0, whose items are asked for alone: near both ends of a list that was read whole, and in its middle; only the last one where a
 * window allows few requests.
 */
export function placesAlone({ items: { length }, complete }: Walk, { depth }: Pick<ListWindow, 'depth'>): number[] {
  if (!complete || length <= WALKED_ONE_BY_ONE) return [];
  return depth === 'full' ? [1, Math.floor(length / 2), length - 1] : [length - 1];
}
