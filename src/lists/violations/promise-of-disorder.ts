import { type JsonPointer, joinPointer, severalPointer, type Sort } from '../../contract/index.ts';
import type { Disorder } from '../idioms/sort/index.ts';

/** Who promised what a disorder breaks: where nulls stand, that keys break ties, the direction that was asked for, or the default. */
export function promiseOfDisorder(sort: Sort, isAskedFor: boolean): (disorder: Disorder) => JsonPointer {
  return ({ term, place, isOfNulls }) => {
    if (isOfNulls) return joinPointer(term.pointer, 'nulls');
    if (!isAskedFor) return joinPointer(sort.pointer, 'default');
    return (place > 0 ? severalPointer(sort) : undefined) ?? sort.promise;
  };
}
