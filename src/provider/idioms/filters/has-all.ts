import type { FilterIdiom } from './filter-idiom.ts';
import { has } from './has.ts';
import { valuesOf } from './values-of.ts';

/** `has-all`: the field is a list, and each of the values is one of its elements. */
export const hasAll: FilterIdiom = {
  accepts: (field, value, filter) => valuesOf(value, filter).every((one) => has.accepts(field, one, filter)),
};
