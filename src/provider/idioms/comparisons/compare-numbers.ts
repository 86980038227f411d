import type { Comparator } from './comparator.ts';

/** Numbers, also those that are written as texts. */
export const compareNumbers: Comparator = (a, b) => {
  const [left, right] = [numberOf(a), numberOf(b)];
  if (left < right) return -1;
  if (left > right) return 1;
  // What is no number is equal to nothing.
  return Number.isNaN(left) || Number.isNaN(right) ? Number.NaN : 0;
};

function numberOf(value: unknown): number | bigint {
  if (typeof value === 'bigint') return value;
  const number = Number(value);
  return typeof value === 'string' && !Number.isSafeInteger(number) && /^-?\d+$/.test(value) ? BigInt(value) : number;
}
