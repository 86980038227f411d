import { contains } from './contains.ts';
import type { FilterIdiom } from './filter-idiom.ts';

/** The field is a text that holds the text of the filter, in capitals or in small letters. The contract reads it as `compares: text-ignoring-case`. */
export const containsIgnoringCase: FilterIdiom = { ...contains, match: 'contains-ignoring-case' };
