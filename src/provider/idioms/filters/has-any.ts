import type { FilterIdiom } from './filter-idiom.ts';
import { has } from './has.ts';
import { valuesSaid } from './values-said.ts';

/** `has-any`: the field is a list, and one of the values is one of its elements. */
export const hasAny: FilterIdiom = {
  accepts: (field, value, filter) => valuesSaid(filter, value).some((one) => has.accepts(field, one, filter)),
};
