import { awaitAll } from '../../judgement/index.ts';
import type { Operation } from '../../contract/index.ts';
import type { ListQuery, ListWindow, Walk } from '../list-reader.ts';
import { itemsOf } from '../idioms/items-of.ts';
import { wholeQuery } from '../queries/whole-query.ts';

/** A filtered list, and the whole list that it is part of. */
export interface PartOfWhole {
  readonly whole: Walk;
  readonly filtered: Walk;
}

/** A query in one request that goes late, where its largest page holds all that matches, and what it is part of. */
export async function readLargestPage(
  operation: Operation,
  window: ListWindow,
  query: ListQuery,
): Promise<readonly PartOfWhole[]> {
  const { contract, collection } = operation;
  const size = window.largestPage;
  const lifted = wholeQuery(operation, query);
  if (!collection?.paging) return readParts(operation, window, [query]);
  if (!lifted || !window.allows(lifted)) return [];
  const exchange = await window.page(query, { index: 0, size, later: 2 });
  const items = itemsOf(contract, collection, exchange.response) ?? [];
  const filtered = { query, size, pages: [exchange], items, complete: items.length < size };
  return [{ whole: await window.read(lifted), filtered }];
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
