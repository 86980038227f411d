import type { FilterIdiom } from './filter-idiom.ts';
import { orderOf } from './order-of.ts';

/** `greater`: the field comes after the value. */
export const greater: FilterIdiom = {
  accepts: (field, value, filter) => orderOf(field, value, filter) > 0,
  bound: { end: 'first', side: 'after' },
};
