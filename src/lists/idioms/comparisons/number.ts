import { byValue } from './by-value.ts';
import type { ComparisonIdiom } from './comparison-idiom.ts';

const NUMBER = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** Numbers by value, also where they are written as texts: "9.50" comes before "10". */
export const number: ComparisonIdiom = {
  read: (value) => {
    if (typeof value === 'number' || typeof value === 'bigint') return value;
    return typeof value === 'string' && NUMBER.test(value) ? exactly(value) : undefined;
  },
  compare: byValue,
};

/** Whole numbers stay exact beyond 2^53. */
function exactly(text: string): number | bigint {
  const value = Number(text);
  return Number.isSafeInteger(value) || !/^[+-]?\d+$/.test(text) ? value : BigInt(text);
}
