import type { Collection } from '../../../contract/index.ts';
import type { ParameterValues } from '../../pipeline/parameter-values.ts';
import { keyAndDirection } from './key-and-direction.ts';
import type { ListOrder, SortIdiom } from './sort-idiom.ts';

export type { ListOrder } from './sort-idiom.ts';

/** Every sort syntax that the provider keeps: one file each, and a line here. */
const SYNTAXES: readonly SortIdiom[] = [keyAndDirection];

/** The order that is asked for; `undefined` for a list that the contract does not order. */
export function orderOf({ sort }: Pick<Collection, 'sort'>, parameters: ParameterValues): ListOrder | undefined {
  if (sort === undefined) return undefined;
  for (const read of SYNTAXES) {
    const order = read(sort, parameters);
    if (order !== undefined) return order;
  }
  return undefined;
}
