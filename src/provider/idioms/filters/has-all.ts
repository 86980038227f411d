import type { FilterIdiom } from './filter-idiom.ts';
import { has } from './has.ts';

/** `has-all`: the field is a list, and each of the values is one of its elements. */
export const hasAll: FilterIdiom = {
  accepts: (field, value, filter) =>
    String(value)
      .split(filter.separator ?? ',')
      .every((one) => has.accepts(field, one, filter)),
};
