import {
  bareDirection,
  joinTerms,
  type Sort,
  type SortDirection,
  type SortTerm,
  splitTerms,
} from '../../../contract/index.ts';
import { DIRECTIONS } from './directions.ts';
import type { SortIdiom } from './sort-idiom.ts';
import { allKnown, termNamed } from './term-named.ts';

/** Key and direction stand in two parameters: `sort_by=name&order=desc`. */
export const apart: SortIdiom = {
  style: 'apart',
  read: (sort, parameters) => {
    const by = sort.by && parameters[sort.by.name];
    const order = sort.order && parameters[sort.order.name];
    if (by === undefined && order === undefined) return 'default';
    const keys = by === undefined ? sort.default.map(({ key }) => key) : splitTerms(sort, by);
    const said = order === undefined ? [] : splitTerms(sort, order);
    if (keys.length === 0 || (said.length > 0 && said.length !== keys.length)) return undefined;
    const terms = keys.map((key, place) => termNamed(sort, key, directionOf(sort, said[place])));
    return allKnown(terms);
  },
  ask: (sort, terms) => {
    const { by, order, directions } = sort;
    const keys = joinTerms(
      sort,
      terms.map(({ key }) => key),
    );
    const said = joinTerms(
      sort,
      terms.map(({ direction }) => directions[direction]),
    );
    if (keys === undefined || said === undefined || (!by && !isUsualKey(sort, terms))) return undefined;
    if (!order && terms.some((term) => term.direction !== directionOf(sort, undefined))) return undefined;
    return by || order ? { ...(by && { [by.name]: keys }), ...(order && { [order.name]: said }) } : undefined;
  },
};

/** Without a word it is the one that the contract gives to a bare key, else the direction of the default order. */
function directionOf(sort: Sort, word: string | undefined): SortDirection | undefined {
  if (word === undefined) return bareDirection(sort) ?? sort.default[0]?.direction;
  return DIRECTIONS.find((direction) => sort.directions[direction] === word);
}

function isUsualKey({ default: usual }: Sort, terms: readonly SortTerm[]): boolean {
  return terms.length === usual.length && terms.every(({ key }, place) => usual[place]?.key === key);
}
