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
      terms.map(({ key, direction }, place) =>
        directions[direction] === '' || isUnderstood(sort, terms, place)
          ? key
          : key + betweenOf(sort) + directions[direction],
      ),
    );
    return by && text !== undefined ? { [by.name]: text } : undefined;
  },
};

/** Whether a key stands in its direction where none is said. Behind a key in the other direction that is left unsaid, because some readers go on with that one. */
function isUnderstood({ unsaid }: Sort, terms: readonly SortTerm[], place: number): boolean {
  const [before, own] = [terms[place - 1], terms[place]];
  return before !== undefined && own?.direction === unsaid && before.direction !== unsaid;
}

function readPart(sort: Sort, part: string): SortTerm | undefined {
  const between = betweenOf(sort);
  const said = DIRECTIONS.find((direction) => isSaid(part, between, sort.directions[direction]));
  if (said === undefined) return termNamed(sort, part, sort.unsaid);
  return termNamed(sort, part.slice(0, part.length - between.length - sort.directions[said].length), said);
}

/** A direction without a word is that of the bare key. */
function isSaid(part: string, between: string, word: string): boolean {
  return word !== '' && part.endsWith(between + word);
}

function betweenOf({ syntax }: Sort): string {
  return syntax.style === 'suffix' ? syntax.between : '';
}
