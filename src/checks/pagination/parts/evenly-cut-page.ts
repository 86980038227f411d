import { allEvenCuts, type EvenCut, type ListWindow, type Walk } from '../../../lists/index.ts';

/** A walk takes no more requests. */
const MOST_PAGES = 13;

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
export async function evenlyCutPage(
  window: ListWindow,
  which: 'first' | 'last',
  left = 0,
): Promise<EvenlyCut | undefined> {
  const { items, complete } = await window.reference();
  const cut = (await evenCuts(window, left))
    .map(({ parts, size }) => ({ index: which === 'first' ? 0 : parts - 1, size }))
    .find((place) => window.allows({}, place));
  return cut && { query: {}, ...cut, items, complete, pages: [await window.page({}, cut)] };
}

/** The whole list in the fewest such pages, where only its pages lead to the last one. Behind `left` items fewer there is one more page. */
export async function evenlyCutWalk(window: ListWindow, left = 0): Promise<Walk | undefined> {
  const [cut] = (await evenCuts(window, left))
    .filter(({ parts, size }) => parts <= MOST_PAGES && size <= window.largestPage)
    .toSorted((one, other) => one.parts - other.parts);
  return cut && window.walk({}, cut.size);
}

async function evenCuts(window: ListWindow, left: number): Promise<readonly EvenCut[]> {
  const { items, complete } = await window.reference();
  return complete && window.depth !== 'bare' ? allEvenCuts(items.length - left, window) : [];
}
