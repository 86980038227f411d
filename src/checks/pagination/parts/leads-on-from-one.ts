import type { AnsweredExchange } from '../../../client/index.ts';
import type { Operation } from '../../../contract/index.ts';
import { allViolations, awaitAll, type Violation } from '../../../judgement/index.ts';
import { itemsOf, type ListWindow, nextPage } from '../../../lists/index.ts';
import { placesWalked } from '../../probes/index.ts';

/**
 * The first of the smallest pages leads to the next one, where the list holds more, and the first pages of the two smallest sizes do not lead back. A
 * walk in such pages would take too many requests.
 */
export async function leadsOnFromOne(operation: Operation, window: ListWindow): Promise<readonly Violation[]> {
  const whole = await window.reference();
  if (!operation.collection?.paging?.size || !whole.complete || window.depth !== 'full') return [];
  const places = placesWalked(whole, window).map(({ index, size }) => leadsBack(operation, window, { index, size }));
  return allViolations([leadsOn(operation, window), ...places]);
}

async function leadsOn(operation: Operation, window: ListWindow): Promise<readonly Violation[]> {
  const { contract, collection } = operation;
  const size = window.sizes?.smallest;
  if (!collection || size === undefined) return [];
  const { items } = await window.reference();
  const exchange = await window.page({}, { index: 0, size });
  const count = itemsOf(contract, collection, exchange.response)?.length ?? 0;
  if (count === 0 || count >= items.length || nextOf(operation, exchange) !== undefined) return [];
  const message = `a page of ${size} says no next one, and ${items.length - count} items are left`;
  return violationOf(operation, exchange, { message, expected: 'a way to the next page', received: 'none' });
}

/** Whether two of the first pages say one next page. */
async function leadsBack(
  operation: Operation,
  window: ListWindow,
  last: { readonly index: number; readonly size: number },
): Promise<readonly Violation[]> {
  const { index, size } = last;
  const pages = await awaitAll(Array.from({ length: index + 1 }, (_, at) => window.page({}, { index: at, size })));
  const keys = pages.map((page) => nextOf(operation, page));
  const again = keys.findIndex((key, at) => key !== undefined && keys.indexOf(key) < at);
  const exchange = pages[again];
  if (!exchange) return [];
  const message = `in pages of ${size}, page ${again + 1} says the same next page as page ${keys.indexOf(keys[again]) + 1}: ${keys[again]}`;
  return violationOf(operation, exchange, { message, expected: 'another page', received: keys[again] });
}

function nextOf({ collection }: Operation, { request, response }: AnsweredExchange): string | undefined {
  return collection?.paging && nextPage(collection.paging, { url: request.url, response })?.key;
}

function violationOf(
  { collection, pointer }: Operation,
  exchange: AnsweredExchange,
  says: Pick<Violation, 'message' | 'expected' | 'received'>,
): readonly Violation[] {
  return [{ ...says, exchange, promise: collection?.paging?.pointer ?? pointer }];
}
