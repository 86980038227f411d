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
  const cut = (await evenCuts(window))
    .map(({ parts, size }) => ({ index: which === 'first' ? 0 : parts - 1, size }))
    .find((place) => window.allows({}, place));
  return cut && { query: {}, ...cut, items, complete, pages: [await window.page({}, cut)] };
}

/** The whole list in few such pages, where only its pages lead to the last one. */
export async function evenlyCutWalk(window: ListWindow): Promise<Walk | undefined> {
  const cut = (await evenCuts(window)).find(
    ({ parts, size }) => parts <= Math.max(...PARTS) && size <= window.largestPage,
  );
  return cut && window.walk({}, cut.size);
}

/** The numbers of pages, and their sizes, that leave no remainder. */
async function evenCuts(window: ListWindow): Promise<{ readonly parts: number; readonly size: number }[]> {
  const { items, complete } = await window.reference();
  if (!complete || items.length === 0 || window.depth === 'bare') return [];
  return [...PARTS, 1, items.length]
    .filter((parts) => items.length % parts === 0)
    .map((parts) => ({ parts, size: items.length / parts }))
    .filter(({ size }) => window.sizes?.upTo(size) === size);
}
