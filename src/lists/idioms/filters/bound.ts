import type { FilterStanding } from './filter-idiom.ts';

type End = 'lower' | 'upper';

/** How a value stands to one end of a range; what is no number is outside. */
export function boundStanding(value: unknown, bound: number, end: End): FilterStanding {
  if (typeof value !== 'number') return 'outside';
  if (value === bound) return 'edge';
  return value > bound === (end === 'lower') ? 'inside' : 'outside';
}

/**
 * Bounds that part the numbers, as text: first between two neighbours in the middle, where no item is; then on the items at a quarter and at
 * three quarters; then just past an item, because a bound that is rounded to a coarser unit takes that item in again.
 */
export function boundsWithin(numbers: readonly number[], end: End): string[] {
  const sorted = [...new Set(numbers)].toSorted((left, right) => left - right);
  const onItems = [sorted[Math.floor(sorted.length / 4)], sorted[Math.floor((sorted.length * 3) / 4)]];
  const bounds = [gapNearestTheMiddle(sorted), ...onItems, justPastAnItem(sorted, end)];
  return [...new Set(bounds.filter((bound) => bound !== undefined && bound >= 0).map(String))];
}

function gapNearestTheMiddle(sorted: readonly number[]): number | undefined {
  const middle = sorted.length / 2;
  const gaps = sorted.flatMap((value, index) => {
    const next = sorted[index + 1];
    return next !== undefined && next - value >= 2 ? [{ index, bound: Math.floor((value + next) / 2) }] : [];
  });
  return gaps.toSorted((left, right) => Math.abs(left.index - middle) - Math.abs(right.index - middle))[0]?.bound;
}

/** One unit past an item that is not within one unit of a whole thousand, so that rounding to thousands changes sides. */
function justPastAnItem(sorted: readonly number[], end: End): number | undefined {
  const item = sorted.find((value, index) => index >= sorted.length / 2 && value % 1000 > 1 && value % 1000 < 998);
  if (item === undefined) return undefined;
  return end === 'lower' ? item + 1 : item - 1;
}
