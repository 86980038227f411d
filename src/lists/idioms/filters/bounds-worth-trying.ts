import { boundsWithin } from './bound.ts';
import type { FilterOf } from './filter-idiom.ts';
import { inAnotherOffset } from './in-another-offset.ts';

/** Bounds that part the values, as text. The second one of a date-time is in another offset, because few values are tried. */
export function boundsWorthTrying(values: readonly unknown[], of: FilterOf, end: 'lower' | 'upper'): string[] {
  const [first, ...others] = boundsWithin(values, of.filter, end);
  return [...(first === undefined ? [] : [first]), ...inAnotherOffset(values, of, end), ...others];
}
