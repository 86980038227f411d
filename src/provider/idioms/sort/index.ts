import type { Collection, SortSyntax } from '../../../contract/index.ts';
import type { ParameterValues } from '../../pipeline/parameter-values.ts';
import { apart } from './apart.ts';
import { byDirection } from './by-direction.ts';
import { prefix } from './prefix.ts';
import type { ListOrder, SortIdiom } from './sort-idiom.ts';
import { suffix } from './suffix.ts';

export type { ListOrder } from './sort-idiom.ts';

/** Every sort syntax that the provider keeps: one file each, and a line here. */
const SYNTAXES: Readonly<Record<SortSyntax['style'], SortIdiom>> = {
  apart,
  prefix,
  suffix,
  'by-direction': byDirection,
};

/** The order that is asked for; empty for a list that stands in the order in which its items were stored. */
export function orderOf({ sort }: Pick<Collection, 'sort'>, parameters: ParameterValues): ListOrder {
  if (sort === undefined) return [];
  const asked = SYNTAXES[sort.syntax.style](sort, parameters);
  return beginsWith(sort.default, asked) ? sort.default : asked;
}

/** Who asks for what the default order begins with, such as the default of the parameter, gets the rest of it too. */
function beginsWith(order: ListOrder, asked: ListOrder): boolean {
  return asked.every(({ key, direction }, place) => order[place]?.key === key && order[place].direction === direction);
}
