import type { Sort, SortSyntax, SortTerm } from '../../../contract/index.ts';
import type { ListQuery } from '../../list-query.ts';

/** One way in which a request says an order. */
export interface SortIdiom {
  readonly style: SortSyntax['style'];
  /** The order that the parameters ask for; `default` where they ask for none, `undefined` where they say nothing that the contract defines. */
  read(sort: Sort, parameters: ListQuery): readonly SortTerm[] | 'default' | undefined;
  /** The parameters that ask for an order, key and direction said; `undefined` where no parameter can. */
  ask(sort: Sort, terms: readonly SortTerm[]): ListQuery | undefined;
}
