import { boundsWithin } from './bound.ts';
import type { FilterOf } from './filter-idiom.ts';
import { inAnotherOffset } from './in-another-offset.ts';
import { ownText } from './scale.ts';

/** A part of a second, or of a number. */
const FRACTION = /\.\d*[1-9]/;

/** Bounds that part the values, as text. The second one of a date-time is in another offset, because few values are tried. */
export function boundsWorthTrying(values: readonly unknown[], of: FilterOf, end: 'lower' | 'upper'): string[] {
  const [first, ...others] = boundsWithin(values, of.filter, end);
  return [...(first === undefined ? [] : [first]), ...inAnotherOffset(values, of, end), ...others];
}

/** Of a filter that leaves its bound out: first a bound on an item, with a part of a second where there is one, because what includes it or cuts it shows there alone. */
export function boundsLeftOut(values: readonly unknown[], of: FilterOf, end: 'lower' | 'upper'): string[] {
  const bounds = boundsWorthTrying(values, of, end);
  const own = new Set(values.map((value) => ownText(of.filter, value)));
  const onItems = bounds.filter((text) => own.has(text));
  const first = onItems.find((text) => FRACTION.test(text)) ?? onItems[0];
  return [...new Set([...(first === undefined ? [] : [first]), ...bounds])];
}
