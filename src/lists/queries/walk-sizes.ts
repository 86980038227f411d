import type { ListWindow } from '../list-reader.ts';
import { evenCutsIntoFew } from './even-cuts.ts';

/** Share of the largest page that a walk over a list longer than it is made in, so that it cuts elsewhere than the largest pages do. */
const BELOW_THE_LARGEST = 0.7;
/** Walks that nothing but a page number out of bounds cuts short are made in larger pages, of at most so many further sizes. */
const MOST_FURTHER_SIZES = 1000;

type Pages = Pick<ListWindow, 'largestPage' | 'sizes' | 'allows'>;

/** A size that cuts a list two or three times: enough for a query that is one of many. */
export function walkSize(items: number, pages: Pages): number {
  return cutting(items, { parts: 3, pages });
}

/**
 * Page sizes that cut a list of so many items several times and at different places. The first leaves a remainder and the second none, where that can
 * be helped, because what goes wrong at the end of a list may show in one of the two alone. Where no few pages are all full, one page of the whole
 * list is. Small lists get a walk one by one. Where few queries are worth their requests, one walk is enough.
 */
export function walkSizes(items: number, window: Pages & Pick<ListWindow, 'depth'>): number[] {
  if (items >= 2 && items <= 4) return distinct([1, 2].map((size) => window.sizes?.from(size) ?? size));
  if (window.depth !== 'full') return [walkSize(items, window)];
  const even = evenSize(items, window);
  const evenly =
    even === undefined ? [cutting(items, { parts: 7, pages: window }), ...asOnePage(items, window)] : [even];
  return distinct([walkSize(items, window), ...evenly]);
}

/** The size of one page that is full, where such a page may be asked for. */
function asOnePage(items: number, { largestPage, sizes }: Pages): readonly number[] {
  return items > 1 && items < largestPage && sizes?.upTo(items) === items ? [items] : [];
}

/** A size that leaves no remainder, where all its pages can be asked for. */
function evenSize(items: number, pages: Pages): number | undefined {
  return evenCutsIntoFew(items, pages).find(
    ({ parts, size }) => size < pages.largestPage && pages.allows({}, { index: parts - 1, size }),
  )?.size;
}

function cutting(items: number, { parts, pages }: { readonly parts: number; readonly pages: Pages }): number {
  const from = (size: number): number => pages.sizes?.from(size) ?? size;
  const { largestPage } = pages;
  if (items < 2 || largestPage < 2) return from(1);
  const size = from(Math.ceil(items / parts));
  if (size >= largestPage) return from(Math.ceil(largestPage * BELOW_THE_LARGEST));
  return reachingTheEnd(items, size > 1 && items % size === 0 ? from(size + 1) : size, pages);
}

/** The size, or the next larger one whose pages can all be asked for; the size itself where none of them reaches the end of the list. */
function reachingTheEnd(items: number, size: number, pages: Pages): number {
  let tried = size;
  for (let further = 0; further <= MOST_FURTHER_SIZES && tried <= pages.largestPage; further += 1) {
    if (pages.allows({}, { index: Math.ceil(items / tried) - 1, size: tried })) return tried;
    const next = pages.sizes?.from(tried + 1) ?? tried;
    if (next <= tried) break;
    tried = next;
  }
  return size;
}

function distinct(sizes: readonly number[]): number[] {
  return [...new Set(sizes)];
}
