import type { FilterIdiom } from './filter-idiom.ts';

/** `begins-with`: the field is a text that begins with the value, in the same letter case. */
export const beginsWith: FilterIdiom = {
  accepts: (field, value) => typeof field === 'string' && field.startsWith(String(value)),
};
