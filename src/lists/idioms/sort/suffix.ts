import { joinTerms, type Sort, type SortTerm, splitTerms } from '../../../contract/index.ts';
import { DIRECTIONS } from './directions.ts';
import type { SortIdiom } from './sort-idiom.ts';
import { allKnown, termNamed } from './term-named.ts';

/** A word behind the key says its direction: `sort=created:desc`, `orderby=created desc`. */
export const suffix: SortIdiom = {
  style: 'suffix',
  read: (sort, parameters) => {
    const text = sort.by && parameters[sort.by.name];
    return text === undefined ? 'default' : allKnown(splitTerms(sort, text).map((part) => readPart(sort, part)));
  },
  ask: (sort, terms) => {
    const { by, directions } = sort;
    const text = joinTerms(
      sort,
      terms.map(({ key, direction }) => key + betweenOf(sort) + directions[direction]),
    );
    return by && text !== undefined ? { [by.name]: text } : undefined;
  },
};

function readPart(sort: Sort, part: string): SortTerm | undefined {
  const between = betweenOf(sort);
  const said = DIRECTIONS.find((direction) => part.endsWith(between + sort.directions[direction]));
  if (said === undefined) return termNamed(sort, part, sort.unsaid);
  return termNamed(sort, part.slice(0, part.length - between.length - sort.directions[said].length), said);
}

function betweenOf({ syntax }: Sort): string {
  return syntax.style === 'suffix' ? syntax.between : '';
}
