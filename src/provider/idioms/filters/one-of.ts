import type { FilterIdiom } from './filter-idiom.ts';
import { isSame } from './is-same.ts';
import { valuesSaid } from './values-said.ts';

/** `in`: the field is one of the values. */
export const oneOf: FilterIdiom = {
  accepts: (field, value, filter) => valuesSaid(filter, value).some((one) => isSame(field, one, filter)),
};
