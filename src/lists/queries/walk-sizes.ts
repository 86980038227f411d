import type { ListWindow } from '../list-reader.ts';

/** Share of the largest page that a walk over a list longer than it is made in, so that it cuts elsewhere than the largest pages do. */
const BELOW_THE_LARGEST = 0.7;

/** A size that cuts a list two or three times: enough for a query that is one of many. `largest` is the largest page that can be asked for. */
export function walkSize(items: number, largest: number): number {
  return cutting(items, { parts: 3, largest });
}

/**
 * Page sizes that cut a list of so many items several times and at different places, none of them a divisor where that can be helped:
 * a cut that falls on the end of the list hides what goes wrong there. Small lists get a walk one by one; where few queries are worth their
 * requests, one walk is enough.
 */
export function walkSizes(items: number, { largestPage, depth }: Pick<ListWindow, 'largestPage' | 'depth'>): number[] {
  if (items >= 2 && items <= 4) return [1, 2];
  return [
    ...new Set([
      ...(depth === 'full' ? [cutting(items, { parts: 7, largest: largestPage })] : []),
      walkSize(items, largestPage),
    ]),
  ];
}

function cutting(items: number, { parts, largest }: { readonly parts: number; readonly largest: number }): number {
  if (items < 2 || largest < 2) return 1;
  const size = Math.ceil(items / parts);
  return size >= largest ? Math.ceil(largest * BELOW_THE_LARGEST) : uneven(items, size);
}

function uneven(items: number, size: number): number {
  return size > 1 && items % size === 0 ? size + 1 : size;
}
