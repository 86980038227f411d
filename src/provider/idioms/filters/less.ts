import type { FilterIdiom } from './filter-idiom.ts';
import { orderOf } from './order-of.ts';

/** `less`: the field comes before the value. */
export const less: FilterIdiom = {
  accepts: (field, value, filter) => orderOf(field, value, filter) < 0,
  bound: { end: 'last', side: 'before' },
};
