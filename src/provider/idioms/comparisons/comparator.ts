import type { TimeUnit } from '../../../contract/index.ts';

/** Orders two values that are there: below 0 where the first comes first. A unit says what numbers count where values are times. */
export type Comparator = (a: unknown, b: unknown, unit?: TimeUnit) => number;
