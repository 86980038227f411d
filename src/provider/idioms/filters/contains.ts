import type { FilterIdiom } from './filter-idiom.ts';

/** `contains`: the field is a text that has the value in it, in the same letter case. */
export const contains: FilterIdiom = {
  accepts: (field, value) => typeof field === 'string' && field.includes(String(value)),
};
