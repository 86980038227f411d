import type { SortIdiom } from './sort-idiom.ts';

/** Key and direction stand in two parameters; either may be missing, and the default is taken for it. */
export const keyAndDirection: SortIdiom = (sort, parameters) => {
  const key = String((sort.by && parameters[sort.by.name]) ?? sort.default.key);
  const order = sort.order && parameters[sort.order.name];
  const direction = order === sort.directions.descending ? 'descending' : 'ascending';
  const field = sort.keys[key] ?? sort.keys[sort.default.key];
  return field === undefined
    ? undefined
    : { field, direction: order === undefined ? sort.default.direction : direction };
};
