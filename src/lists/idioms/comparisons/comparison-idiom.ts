import type { TimeUnit } from '../../../contract/index.ts';

/** A value as it is compared: times are nanoseconds since the epoch. */
export type Comparable = number | bigint | string;

/** One way in which values compare. */
export interface ComparisonIdiom {
  /** The value as it is compared; `undefined` for null, and for what has no place in this order. A text of the wire is read as well. */
  read(value: unknown, unit?: TimeUnit): Comparable | undefined;
  /** Below 0 where the left one comes first; `undefined` where it is not known which one does. */
  compare(left: Comparable, right: Comparable): number | undefined;
}
