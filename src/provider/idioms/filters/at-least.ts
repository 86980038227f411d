import { compare } from '../../store/compare.ts';
import type { FilterIdiom } from './filter-idiom.ts';

/** `at-least`: the field is the value or comes after it. */
export const atLeast: FilterIdiom = {
  accepts: (field, value) => compare(field, value) >= 0,
  bound: { end: 'first', side: 'before' },
};
