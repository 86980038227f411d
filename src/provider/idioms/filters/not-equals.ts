import type { FilterIdiom } from './filter-idiom.ts';
import { isSame } from './is-same.ts';

/** `not-equals`: the field is another value. */
export const notEquals: FilterIdiom = { accepts: (field, value, filter) => !isSame(field, value, filter) };
