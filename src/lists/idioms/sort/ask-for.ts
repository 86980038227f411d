import { bareDirection, joinTerms, type Sort, type SortDirection, type SortTerm } from '../../../contract/index.ts';
import type { ListQuery } from '../../list-query.ts';
import { oppositeOf } from './directions.ts';
import { sortIdiom } from './sort-syntaxes.ts';
import { termNamed } from './term-named.ts';

/** The parameters that ask for an order, with each key and direction said; `undefined` where no parameter can. */
export function askForOrder(sort: Sort, terms: readonly SortTerm[]): ListQuery | undefined {
  return sortIdiom(sort).ask(sort, terms);
}

/** The key by which a list is put in order where no key is named: the first of the default, else the first of all. */
function usualKey({ keys, default: [usual] }: Pick<Sort, 'keys' | 'default'>): string {
  return usual?.key ?? Object.keys(keys)[0] ?? '';
}

/** One order: what is sent, and what comes for it. */
export interface AskedOrder {
  readonly terms: readonly SortTerm[];
  readonly query: ListQuery;
}

/** The list in a direction, by the usual key. The direction of the default order is not said; `undefined` where no parameter says one. */
export function askForDirection(sort: Sort, direction: SortDirection): AskedOrder | undefined {
  const { default: usual, order } = sort;
  const [first] = usual;
  if (first?.direction === direction) return { terms: usual, query: {} };
  const term = termNamed(sort, usualKey(sort), direction);
  if (!term || !sort.says) return undefined;
  // A direction alone is enough where it stands apart, and there is one key to turn.
  if (order && usual.length === 1) return { terms: [term], query: { [order.name]: sort.directions[direction] } };
  const query = askForOrder(sort, [term]);
  return query && { terms: [term], query };
}

/** The list by a key that is named without a direction, where the contract says which one it has then. */
export function askForBareKey(sort: Sort, key: string): AskedOrder | undefined {
  const { by, order, syntax } = sort;
  const term = termNamed(sort, key, bareDirection(sort));
  const text = joinTerms(sort, [key]);
  const leavesItOut = syntax.style === 'suffix' || (syntax.style === 'apart' && order !== undefined);
  return by && term && text !== undefined && leavesItOut ? { terms: [term], query: { [by.name]: text } } : undefined;
}

/** The list in the direction that is not the default; in descending order where there is no default. */
export function askAgainstTheDefault(sort: Sort): AskedOrder | undefined {
  const [first] = sort.default;
  return askForDirection(sort, first ? oppositeOf(first.direction) : 'descending');
}
