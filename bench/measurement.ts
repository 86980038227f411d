/** One number of a measurement, and its limits. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The largest number that is allowed. */
  readonly atMost?: number;
  /** The smallest number that is allowed. */
  readonly atLeast?: number;
  /** The values from which the number was computed, in the order in which they were measured. */
  readonly samples?: readonly number[];
}

export interface Measurement {
  readonly title: string;
  /** How it was measured. */
  readonly about: readonly string[];
  measure(): Promise<readonly Figure[]>;
}

/** Whether a figure is within its limits. A figure without limits is only shown. */
export function isKept({ value, atMost = Infinity, atLeast = -Infinity }: Figure): boolean {
  return value <= atMost && value >= atLeast;
}

/** The middle one of the sorted values; for an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
