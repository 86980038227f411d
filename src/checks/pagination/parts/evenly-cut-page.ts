import type { ListWindow, Walk } from '../../../lists/index.ts';

/** Numbers of pages into which a list is cut without a rest. Two pages are enough, so the smallest comes first. */
const PARTS = [2, 3, 5, 7, 11, 13];

/** A page of a list that is cut without a rest. */
export interface EvenlyCut extends Walk {
  readonly size: number;
  /** Of its only page, from 0. */
  readonly index: number;
}

/**
 * The first or the last page of the whole list, of a size that leaves no remainder, because a number of pages is often one too many or too few
 * there alone, and a page that is full is often taken for one that another follows. `undefined` where the window allows few requests, or no such
 * page can be asked for.
 */
export async function evenlyCutPage(window: ListWindow, which: 'first' | 'last'): Promise<EvenlyCut | undefined> {
  const { items, complete } = await window.reference();
  if (!complete || items.length === 0 || window.depth === 'bare') return undefined;
  const cuts = [...PARTS, 1, items.length]
    .filter((parts) => items.length % parts === 0)
    .map((parts) => ({ index: which === 'first' ? 0 : parts - 1, size: items.length / parts }));
  const cut = cuts.find((place) => window.sizes?.upTo(place.size) === place.size && window.allows({}, place));
  return cut && { query: {}, ...cut, items, complete, pages: [await window.page({}, cut)] };
}
