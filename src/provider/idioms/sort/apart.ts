import { bareDirection, type Sort, type SortDirection } from '../../../contract/index.ts';
import { knownKeys } from './known-keys.ts';
import type { SortIdiom } from './sort-idiom.ts';
import { termsSaid } from './terms-said.ts';

/** Key and direction stand in two parameters; either may be missing, and the default is taken for it. */
export const apart: SortIdiom = (sort, parameters) => {
  const by = sort.by && parameters[sort.by.name];
  const order = sort.order && parameters[sort.order.name];
  if (by === undefined && order === undefined) return sort.default;
  const names = by === undefined ? sort.default.map(({ key }) => key) : termsSaid(sort, by);
  const words = order === undefined ? [] : termsSaid(sort, order);
  return knownKeys(
    sort,
    names.map((name, place) => ({ name, direction: directionOf(sort, words[place]) })),
  );
};

function directionOf(sort: Sort, word: string | undefined): SortDirection {
  if (word === undefined) return bareDirection(sort) ?? sort.default[0]?.direction ?? 'ascending';
  return word === sort.directions.descending ? 'descending' : 'ascending';
}
