import type { Filter } from './model/index.ts';

/** A filter for each field in which its value is looked for, the first field first. */
export function filtersOfOne(filter: Filter): readonly Filter[] {
  return [filter, ...(filter.or ?? [])];
}
