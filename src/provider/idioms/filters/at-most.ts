import { compare } from '../../store/compare.ts';
import type { FilterIdiom } from './filter-idiom.ts';

/** `at-most`: the field is the value or comes before it. */
export const atMost: FilterIdiom = {
  accepts: (field, value) => compare(field, value) <= 0,
  bound: { end: 'last', side: 'after' },
};
