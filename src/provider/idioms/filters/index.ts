import type { Filter } from '../../../contract/index.ts';
import { atLeast } from './at-least.ts';
import { atMost } from './at-most.ts';
import { beginsWith } from './begins-with.ts';
import { containsIgnoringCase } from './contains-ignoring-case.ts';
import { contains } from './contains.ts';
import { equals } from './equals.ts';
import type { FilterIdiom } from './filter-idiom.ts';
import { greater } from './greater.ts';
import { hasAll } from './has-all.ts';
import { hasAny } from './has-any.ts';
import { has } from './has.ts';
import { less } from './less.ts';
import { notEquals } from './not-equals.ts';
import { oneOf } from './one-of.ts';

export { trimmed } from './trimmed.ts';

/** Every kind of filter that the provider keeps: one file each, and a line here. An item without the field is never listed. */
export const FILTERS: Readonly<Record<Filter['match'], FilterIdiom>> = {
  equals,
  'not-equals': notEquals,
  in: oneOf,
  contains,
  'contains-ignoring-case': containsIgnoringCase,
  'begins-with': beginsWith,
  has,
  'has-all': hasAll,
  'has-any': hasAny,
  'at-least': atLeast,
  'at-most': atMost,
  greater,
  less,
};
