import { walkSize, type ListWindow } from '../../../lists/index.ts';

/** A page, counted from 0, of so many items. */
export interface Place {
  readonly index: number;
  readonly size: number;
}

/** Pages right behind the end of a list of `length` items, and far behind it; only the first of them where a window allows few requests. */
export function placesPastTheEnd(length: number, window: ListWindow): readonly Place[] {
  const size = walkSize(length, window);
  const last = Math.ceil(length / size);
  const largest = window.sizes?.largest ?? size;
  return [
    { index: Math.max(1, last), size },
    { index: last + 1000, size },
    { index: Math.max(1, Math.ceil(length / largest)), size: largest },
  ].slice(0, window.depth === 'full' ? undefined : 1);
}
