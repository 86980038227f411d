import { namesFrom } from '../words.ts';

/** Names of parameters that say what a list is sorted by. */
export const ORDERING = namesFrom(
  'sort, sort by, order by, sortby, orderby, ordering, sort field, sort key, sort column, order field, sorting, order, orden, ordenar por, sortierung, tri',
);
