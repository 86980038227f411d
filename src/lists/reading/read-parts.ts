import { awaitAll } from '../../judgement/index.ts';
import type { AnsweredExchange } from '../../client/index.ts';
import { type Collection, isNumbered, type Operation } from '../../contract/index.ts';
import type { ListQuery, ListWindow, Walk } from '../list-reader.ts';
import { itemsOf } from '../idioms/items-of.ts';
import { nextPage } from '../idioms/paging/index.ts';
import { numberAt } from '../idioms/totals/index.ts';
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
  const items = itemsOf(contract, collection, exchange.response);
  // How a refusal and an error are answered is judged elsewhere.
  if (!items) return [];
  const isCut = items.length >= size || saysMore(collection, exchange, items.length);
  const filtered = { query, size, pages: [exchange], items, complete: !isCut };
  return [{ whole: await window.read(lifted), filtered }];
}

/** Whether a page of so many items says that there are others. Pages that lead from one to the next may be short. */
function saysMore(collection: Collection, { request, response }: AnsweredExchange, length: number): boolean {
  const total = numberAt(response, collection.total);
  const { paging } = collection;
  const next = paging && !isNumbered(paging) ? nextPage(paging, { url: request.url, response }) : undefined;
  return next !== undefined || (total !== undefined && total > length);
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
