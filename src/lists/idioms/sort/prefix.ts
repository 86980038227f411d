import { joinTerms, type Sort, type SortTerm, splitTerms } from '../../../contract/index.ts';
import type { SortIdiom } from './sort-idiom.ts';
import { allKnown, termNamed } from './term-named.ts';

/** A sign before the key says its direction: `sort=-created`. A bare key ascends. */
export const prefix: SortIdiom = {
  style: 'prefix',
  read: (sort, parameters) => {
    const text = sort.by && parameters[sort.by.name];
    return text === undefined ? 'default' : allKnown(splitTerms(sort, text).map((part) => readPart(sort, part)));
  },
  ask: (sort, terms) => {
    const text = joinTerms(
      sort,
      terms.map((term) => signOf(sort, term) + term.key),
    );
    return sort.by && text !== undefined ? { [sort.by.name]: text } : undefined;
  },
};

function readPart(sort: Sort, part: string): SortTerm | undefined {
  const { syntax } = sort;
  if (syntax.style !== 'prefix') return undefined;
  const { ascending, descending } = syntax;
  if (part.startsWith(descending)) return termNamed(sort, part.slice(descending.length), 'descending');
  const rest = ascending !== '' && part.startsWith(ascending) ? part.slice(ascending.length) : part;
  return termNamed(sort, rest, 'ascending');
}

function signOf({ syntax }: Sort, { direction }: SortTerm): string {
  return syntax.style === 'prefix' ? syntax[direction] : '';
}
