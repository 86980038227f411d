import type { FilterIdiom } from './filter-idiom.ts';
import { orderOf } from './order-of.ts';

/** `at-least`: the field is the value or comes after it. */
export const atLeast: FilterIdiom = {
  accepts: (field, value, filter) => orderOf(field, value, filter) >= 0,
  bound: { end: 'first', side: 'before' },
};
