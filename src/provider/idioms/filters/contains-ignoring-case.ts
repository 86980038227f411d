import type { FilterIdiom } from './filter-idiom.ts';

/** `contains-ignoring-case`: the field is a text that has the value in it, in any letter case. */
export const containsIgnoringCase: FilterIdiom = {
  accepts: (field, value) =>
    typeof field === 'string' && field.toLocaleLowerCase('en').includes(String(value).toLocaleLowerCase('en')),
};
