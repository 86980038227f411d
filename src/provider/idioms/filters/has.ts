import type { FilterIdiom } from './filter-idiom.ts';
import { isSame } from './is-same.ts';

/** `has`: the field is a list, and the value is one of its elements. */
export const has: FilterIdiom = {
  accepts: (field, value, filter) => Array.isArray(field) && field.some((element) => isSame(element, value, filter)),
};
