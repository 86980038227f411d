import type { FilterIdiom } from './filter-idiom.ts';
import { isSame } from './is-same.ts';

/** `equals`: the field is the value. */
export const equals: FilterIdiom = { accepts: isSame };
