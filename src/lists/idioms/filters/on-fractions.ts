import type { Filter } from '../../../contract/index.ts';

/** A part of a second that services count. */
const PART_OF_A_SECOND = 0.001;
/** Digits that a sum of fractions keeps. */
const DIGITS = 6;
type Compared = Pick<Filter, 'unit' | 'compares'>;

const DECIMALS = /^-?\d+\.(\d+)$/;

/**
 * Bounds with a fraction, where values have one: on an item, and just past it by the last digit that the values
 * have, or by a part of a second. A provider that cuts the fraction of a bound takes the item for another one.
 */
export function onFractions(values: readonly unknown[], filter: Compared): string[] {
  const step = stepOf(values, filter);
  if (step === undefined) return [];
  const telling = values.filter((value): value is number => typeof value === 'number' && isBetween(value, step));
  const sorted = [...new Set(telling)].toSorted((left, right) => left - right);
  const item = sorted[Math.floor(sorted.length / 2)];
  return item === undefined ? [] : [String(item), String(Number((item + step).toFixed(DIGITS)))];
}

function stepOf(values: readonly unknown[], { unit, compares }: Compared): number | undefined {
  if (unit === 'seconds') return PART_OF_A_SECOND;
  const decimals = values.map((value) => DECIMALS.exec(String(value))?.[1]?.length ?? 0);
  return compares === 'number' ? 10 ** -Math.min(DIGITS, Math.max(1, ...decimals)) : undefined;
}

/** Whether a value and the next steps lie between the same two whole numbers. */
function isBetween(value: number, step: number): boolean {
  const fraction = value - Math.floor(value);
  return fraction >= step / 2 && fraction < 1 - 1.5 * step;
}
