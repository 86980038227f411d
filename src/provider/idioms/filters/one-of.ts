import type { FilterIdiom } from './filter-idiom.ts';
import { isSame } from './is-same.ts';
import { valuesOf } from './values-of.ts';

/** `in`: the field is one of the values. */
export const oneOf: FilterIdiom = {
  accepts: (field, value, filter) => valuesOf(value, filter).some((one) => isSame(field, one, filter)),
};
