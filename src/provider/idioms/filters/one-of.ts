import type { FilterIdiom } from './filter-idiom.ts';
import { isSame } from './is-same.ts';

/** `in`: the field is one of the values. */
export const oneOf: FilterIdiom = {
  accepts: (field, value, filter) =>
    String(value)
      .split(filter.separator ?? ',')
      .some((one) => isSame(field, one, filter)),
};
