import type { ListWindow, Walk } from '../../../lists/index.ts';

/** Numbers of pages into which a list is cut without a rest. Two pages are enough, so the smallest comes first. */
const PARTS = [2, 3, 5, 7, 11, 13];

/**
 * The first page of the whole list, of a size that leaves no remainder, because a number of pages is often one too many or too few there alone.
 * `undefined` where the window allows few requests, or no such page can be asked for.
 */
export async function evenlyCutPage(window: ListWindow): Promise<Walk | undefined> {
  const { items, complete } = await window.reference();
  if (!complete || items.length === 0 || window.depth === 'bare') return undefined;
  const sizes = [...PARTS, 1, items.length]
    .filter((parts) => items.length % parts === 0)
    .map((parts) => items.length / parts);
  const size = sizes.find((each) => window.sizes?.upTo(each) === each && window.allows({}, { index: 0, size: each }));
  if (size === undefined) return undefined;
  return { query: {}, size, items, complete, pages: [await window.page({}, { index: 0, size })] };
}
