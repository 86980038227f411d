import type { FilterIdiom } from './filter-idiom.ts';
import { inCase } from './in-case.ts';

/** `begins-with`: the field is a text that begins with the value, in the same letter case where that counts or no one says. */
export const beginsWith: FilterIdiom = {
  accepts: (field, value, filter) =>
    typeof field === 'string' && inCase(filter, field).startsWith(inCase(filter, String(value))),
};
