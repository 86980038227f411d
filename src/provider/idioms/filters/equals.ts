import type { FilterIdiom } from './filter-idiom.ts';

/** `equals`: the field, written as a text, is the value. */
export const equals: FilterIdiom = { accepts: (field, value) => String(field) === String(value) };
