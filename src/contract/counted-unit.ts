import type { TimeUnit } from './model/index.ts';

/** A unit of times that are numbers; those of the others are texts. */
export type CountedUnit = Exclude<TimeUnit, 'date-time' | 'date'>;

/** Whether a unit counts times since the epoch. */
export function isCountedUnit(unit: TimeUnit | undefined): unit is CountedUnit {
  return unit === 'milliseconds' || unit === 'seconds';
}
