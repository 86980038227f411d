import type { Filter } from '../../../contract/index.ts';
import { atLeast } from './at-least.ts';
import { atMost } from './at-most.ts';
import { contains } from './contains.ts';
import { equals } from './equals.ts';
import type { FilterIdiom } from './filter-idiom.ts';

/** Every kind of filter that the provider keeps: one file each, and a line here. */
export const FILTERS: Readonly<Record<Filter['match'], FilterIdiom>> = {
  equals,
  contains,
  'at-least': atLeast,
  'at-most': atMost,
};
