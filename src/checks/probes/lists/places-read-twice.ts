import { walkSize, type ListWindow } from '../../../lists/index.ts';
import type { Place } from './places-past-the-end.ts';

/** Pages that are read twice: the first two, and one of up to 100 items; only the first where a window allows few requests. */
export function placesReadTwice(length: number, window: ListWindow): readonly Place[] {
  const size = walkSize(length, window);
  return [
    { index: 0, size },
    { index: 1, size },
    { index: 0, size: window.sizes?.upTo(Math.min(length, 100)) ?? 1 },
  ]
    .filter((place) => window.allows({}, place) && (window.jumps || place.index * place.size < length))
    .slice(0, window.depth === 'full' ? undefined : 1);
}
