import type { Filter } from '../../../contract/index.ts';

/** A part of a second that services count, and digits that a sum of fractions keeps. */
const STEP = 0.001;
const DIGITS = 6;

/**
 * Bounds in parts of a second, where times are numbers of seconds with a fraction and the parameter takes any number: on an item, and just behind
 * it. A provider that cuts the fraction of a bound takes the item for another one.
 */
export function onFractions(values: readonly unknown[], { unit, parameter }: Filter): string[] {
  if (unit !== 'seconds' || ![parameter.schema['type']].flat().includes('number')) return [];
  const times = values.filter((value): value is number => typeof value === 'number' && isBetweenSeconds(value));
  const sorted = [...new Set(times)].toSorted((left, right) => left - right);
  const item = sorted[Math.floor(sorted.length / 2)];
  return item === undefined ? [] : [String(item), String(Number((item + STEP).toFixed(DIGITS)))];
}

function isBetweenSeconds(value: number): boolean {
  const fraction = value - Math.floor(value);
  return fraction > STEP && fraction < 1 - 2 * STEP;
}
