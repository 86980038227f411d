import { exactInteger, isWholeText } from '../../../contract/index.ts';
import { byValue } from './by-value.ts';
import type { ComparisonIdiom } from './comparison-idiom.ts';

const NUMBER = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** Numbers by value, also where they are written as texts: "9.50" comes before "10". Whole numbers stay exact beyond 2^53. */
export const number: ComparisonIdiom = {
  read: (value) => {
    if (typeof value === 'number' || typeof value === 'bigint') return value;
    if (typeof value !== 'string' || !NUMBER.test(value)) return undefined;
    return isWholeText(value) ? exactInteger(value) : Number(value);
  },
  compare: byValue,
};
