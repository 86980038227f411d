/** One number of a measurement, and what it may be. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The number is kept where it is at most this. */
  readonly atMost?: number;
  /** The number is kept where it is at least this. */
  readonly atLeast?: number;
  /** Every value that the number stands for, in the order in which they were taken. */
  readonly samples?: readonly number[];
}

export interface Measurement {
  readonly title: string;
  /** What was done, and what was not. */
  readonly about: readonly string[];
  measure(): Promise<readonly Figure[]>;
}

/** Whether a figure is within its limits; one without any is only shown. */
export function isKept({ value, atMost = Infinity, atLeast = -Infinity }: Figure): boolean {
  return value <= atMost && value >= atLeast;
}

/** The middle one of the sorted values; of an even number of them the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
