import type { Operation } from '../../contract/index.ts';
import type { ListQuery } from '../list-query.ts';

/**
 * The query of the list that a filtered one is part of: the list without filters, and without the default of each filter that the query sets.
 * `undefined` where no value takes that default away.
 */
export function wholeQuery({ collection }: Pick<Operation, 'collection'>, query: ListQuery): ListQuery | undefined {
  const lifted: Record<string, string> = {};
  for (const { parameter, default: usual, any } of collection?.filters ?? []) {
    const text = query[parameter.name];
    if (text === undefined || usual === undefined || text === usual) continue;
    if (any === undefined) return undefined;
    lifted[parameter.name] = any;
  }
  return lifted;
}
