import type { SortDirection, SortTerm } from '../../../contract/index.ts';

export const DIRECTIONS: readonly SortDirection[] = ['ascending', 'descending'];

export function oppositeOf(direction: SortDirection): SortDirection {
  return direction === 'ascending' ? 'descending' : 'ascending';
}

/** The same keys, each in the other direction. */
export function reversed(terms: readonly SortTerm[]): readonly SortTerm[] {
  return terms.map((term) => ({ ...term, direction: oppositeOf(term.direction) }));
}
