import { walkSize, type ListWindow } from '../../../lists/index.ts';

/** A page, counted from 0, of so many items. */
export interface Place {
  readonly index: number;
  readonly size: number;
}

/** The first record of this page is number 2^32. A number of 32 bits wraps round there, and counts it as the first of all. */
export const WRAPPED_PLACE: Place = { index: 2 ** 28, size: 2 ** 4 };

/** Pages right behind the end of a list of `length` items, and far behind it; only the first of them where a window allows few requests. */
export function placesPastTheEnd(length: number, window: ListWindow): readonly Place[] {
  const size = walkSize(length, window);
  const last = Math.ceil(length / size);
  const largest = window.sizes?.largest ?? size;
  return [
    { index: last, size },
    { index: last + 1000, size },
    { index: Math.max(1, Math.ceil(length / largest)), size: largest },
    WRAPPED_PLACE,
  ].slice(0, window.depth === 'full' ? undefined : 1);
}
