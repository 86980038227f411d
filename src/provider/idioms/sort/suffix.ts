import { knownKeys, type NamedKey } from './known-keys.ts';
import type { SortIdiom } from './sort-idiom.ts';
import { termsSaid } from './terms-said.ts';

/** A word behind each key says its direction. */
export const suffix: SortIdiom = (sort, parameters) => {
  const { by, syntax, directions, unsaid } = sort;
  const text = by && parameters[by.name];
  if (text === undefined || syntax.style !== 'suffix') return sort.default;
  const named = termsSaid(sort, text).map((part): NamedKey => {
    const at = part.lastIndexOf(syntax.between);
    const [name, word] = at < 0 ? [part, undefined] : [part.slice(0, at), part.slice(at + syntax.between.length)];
    if (!word) return { name: part, direction: unsaid };
    if (word === directions.ascending) return { name, direction: 'ascending' };
    return word === directions.descending ? { name, direction: 'descending' } : { name: part, direction: unsaid };
  });
  return knownKeys(sort, named);
};
