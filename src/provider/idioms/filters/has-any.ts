import type { FilterIdiom } from './filter-idiom.ts';
import { has } from './has.ts';
import { valuesOf } from './values-of.ts';

/** `has-any`: the field is a list, and one of the values is one of its elements. */
export const hasAny: FilterIdiom = {
  accepts: (field, value, filter) => valuesOf(value, filter).some((one) => has.accepts(field, one, filter)),
};
