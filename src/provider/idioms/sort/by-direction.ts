import { knownKeys } from './known-keys.ts';
import type { SortIdiom } from './sort-idiom.ts';
import { termsSaid } from './terms-said.ts';

/** Each direction has a parameter, which takes the keys. Where both are sent, the descending one holds. */
export const byDirection: SortIdiom = (sort, parameters) => {
  const { syntax } = sort;
  if (syntax.style !== 'by-direction') return sort.default;
  const down = parameters[syntax.descending.name];
  const text = down ?? parameters[syntax.ascending.name];
  if (text === undefined) return sort.default;
  const direction = down === undefined ? 'ascending' : 'descending';
  return knownKeys(
    sort,
    termsSaid(sort, text).map((name) => ({ name, direction })),
  );
};
