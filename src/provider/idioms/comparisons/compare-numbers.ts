import type { Comparator } from './comparator.ts';

/** Numbers, also those that are written as texts. */
export const compareNumbers: Comparator = (a, b) => Number(a) - Number(b);
