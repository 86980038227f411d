import { joinTerms, type SortTerm, splitTerms } from '../../../contract/index.ts';
import { DIRECTIONS } from './directions.ts';
import type { SortIdiom } from './sort-idiom.ts';
import { allKnown, termNamed } from './term-named.ts';

/** Each direction has a parameter, which takes the key: `sort_desc=created`. What both of them together mean, no one says. */
export const byDirection: SortIdiom = {
  style: 'by-direction',
  read: (sort, parameters) => {
    const { syntax } = sort;
    if (syntax.style !== 'by-direction') return undefined;
    const said = DIRECTIONS.filter((direction) => parameters[syntax[direction].name] !== undefined);
    const [direction] = said;
    if (direction === undefined) return 'default';
    const keys = splitTerms(sort, parameters[syntax[direction].name] ?? '');
    return said.length > 1 ? undefined : allKnown(keys.map((key) => termNamed(sort, key, direction)));
  },
  ask: (sort, terms: readonly SortTerm[]) => {
    const { syntax } = sort;
    const [first] = terms;
    const keys = joinTerms(
      sort,
      terms.map(({ key }) => key),
    );
    const isOneWay = terms.every(({ direction }) => direction === first?.direction);
    if (syntax.style !== 'by-direction' || !first || !isOneWay || keys === undefined) return undefined;
    return { [syntax[first.direction].name]: keys };
  },
};
