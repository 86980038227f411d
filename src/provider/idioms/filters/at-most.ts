import type { FilterIdiom } from './filter-idiom.ts';
import { orderOf } from './order-of.ts';

/** `at-most`: the field is the value or comes before it. */
export const atMost: FilterIdiom = {
  accepts: (field, value, filter) => orderOf(field, value, filter) <= 0,
  bound: { end: 'last', side: 'after' },
};
