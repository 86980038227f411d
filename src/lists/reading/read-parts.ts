import { awaitAll } from '../../judgement/index.ts';
import type { Operation } from '../../contract/index.ts';
import type { ListQuery, ListWindow, Walk } from '../list-reader.ts';
import { wholeQuery } from '../queries/whole-query.ts';

/** A filtered list, and the whole list that it is part of. */
export interface PartOfWhole {
  readonly whole: Walk;
  readonly filtered: Walk;
}

/** Reads each query and what it is part of. A query is left out where the contract has no value that takes a default filter away. */
export async function readParts(
  operation: Operation,
  window: ListWindow,
  queries: readonly ListQuery[],
): Promise<readonly PartOfWhole[]> {
  const parts = queries.map(async (query): Promise<PartOfWhole[]> => {
    const lifted = wholeQuery(operation, query);
    if (!lifted || !window.allows(lifted)) return [];
    return [{ whole: await window.read(lifted), filtered: await window.read(query) }];
  });
  return (await awaitAll(parts)).flat();
}
