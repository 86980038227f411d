import { knownKeys } from './known-keys.ts';
import type { SortIdiom } from './sort-idiom.ts';
import { termsSaid } from './terms-said.ts';

/** A sign before each key says its direction. */
export const prefix: SortIdiom = (sort, parameters) => {
  const { by, syntax } = sort;
  const text = by && parameters[by.name];
  if (text === undefined || syntax.style !== 'prefix') return sort.default;
  const named = termsSaid(sort, text).map((part) => {
    if (part.startsWith(syntax.descending))
      return { name: part.slice(syntax.descending.length), direction: 'descending' } as const;
    const hasSign = part.startsWith(syntax.ascending);
    return { name: hasSign ? part.slice(syntax.ascending.length) : part, direction: 'ascending' } as const;
  });
  return knownKeys(sort, named);
};
