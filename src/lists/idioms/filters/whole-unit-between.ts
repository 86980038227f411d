import type { Filter } from '../../../contract/index.ts';
import { stepsInASecond } from './scale.ts';

/** Seconds of a day, an hour, a minute and a second, the largest first. */
const UNITS = [86_400, 3600, 60, 1];

/** Two times with no item between them. */
export type Gap = readonly [from: number, to: number];

/**
 * The begin of a day of UTC that lies in one of the gaps, or else of an hour, a minute or a second, so that the later time lies within that unit;
 * `undefined` where there is none. A provider that takes such a bound for the whole day, hour, minute or second takes in the later time too.
 */
export function wholeUnitBetween(gaps: readonly Gap[], filter: Pick<Filter, 'unit'>): number | undefined {
  const steps = stepsInASecond(filter);
  if (steps === undefined) return undefined;
  const begins = UNITS.flatMap((seconds) => {
    const unit = seconds * steps;
    return gaps.map(([from, to]) => ({ from, to, begin: Math.floor(to / unit) * unit }));
  });
  return begins.find(({ from, to, begin }) => begin > from && begin < to)?.begin;
}
