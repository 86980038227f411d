import type { FilterIdiom } from './filter-idiom.ts';
import { inCase } from './in-case.ts';

/** `contains`: the field is a text that has the value in it, in the same letter case where that counts or no one says. */
export const contains: FilterIdiom = {
  accepts: (field, value, filter) =>
    typeof field === 'string' && inCase(filter, field).includes(inCase(filter, String(value))),
};
