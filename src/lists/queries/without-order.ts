import { type Collection, sortParameters } from '../../contract/index.ts';
import type { ListQuery } from '../list-query.ts';

/** The same question in the default order. */
export function withoutOrder({ sort }: Pick<Collection, 'sort'>, query: ListQuery): ListQuery {
  const names = sortParameters(sort).map(({ name }) => name);
  return Object.fromEntries(Object.entries(query).filter(([name]) => !names.includes(name)));
}
