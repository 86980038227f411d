import type { ListWindow } from '../list-reader.ts';

/** Numbers of pages into which a list is cut, the best first: more pages show more, and cost more. */
const FEW_PAGES = [7, 6, 8, 5, 9, 4];
const OTHER_NUMBERS = [3, 2, 11, 13];

/** So many pages of such a size hold the whole list, and none is left unfilled. */
export interface EvenCut {
  readonly parts: number;
  readonly size: number;
}

/** Cuts that leave no remainder in a few pages, of sizes that the contract allows. */
export function evenCutsIntoFew(items: number, pages: Pick<ListWindow, 'sizes'>): readonly EvenCut[] {
  return evenCuts(FEW_PAGES, items, pages);
}

/** All of them, down to one page for the whole list and one for each item. */
export function allEvenCuts(items: number, pages: Pick<ListWindow, 'sizes'>): readonly EvenCut[] {
  return evenCuts([...FEW_PAGES, ...OTHER_NUMBERS, 1, items], items, pages);
}

function evenCuts(numbers: readonly number[], items: number, { sizes }: Pick<ListWindow, 'sizes'>): EvenCut[] {
  return numbers
    .filter((parts) => items > 0 && items % parts === 0)
    .map((parts) => ({ parts, size: items / parts }))
    .filter(({ size }) => sizes?.upTo(size) === size);
}
