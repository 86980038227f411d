import type { Operation } from '../../../contract/index.ts';
import type { ListWindow, Walk } from '../../../lists/index.ts';
import { pagedQueries } from '../../probes/index.ts';
import { readWholeAndPaged } from './whole-and-paged.ts';

/** Every walk that other checks make too: in pages of several sizes, in both orders and under each filter. */
export async function walksOf(operation: Operation, window: ListWindow): Promise<readonly Walk[]> {
  const { items } = await window.reference();
  const queries = pagedQueries(operation, window, items);
  const read = await Promise.all(queries.map((query) => readWholeAndPaged(window, query)));
  return [...new Set(read.flat().flatMap(({ whole, paged }) => [whole, paged]))];
}

/** Those that read the list to its end. */
export async function completeWalks(operation: Operation, window: ListWindow): Promise<readonly Walk[]> {
  return (await walksOf(operation, window)).filter(({ complete }) => complete);
}
