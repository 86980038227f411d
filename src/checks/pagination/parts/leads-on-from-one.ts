import type { Operation } from '../../../contract/index.ts';
import { counted, type Violation } from '../../../judgement/index.ts';
import { itemsOf, type ListWindow, nextPage } from '../../../lists/index.ts';

/** The first of the smallest pages leads to the next one, where the list holds more. A walk in such pages would take too many requests. */
export async function leadsOnFromOne({ contract, collection }: Operation, window: ListWindow): Promise<Violation[]> {
  const { items, complete } = await window.reference();
  const size = window.sizes?.smallest;
  if (!collection?.paging?.size || size === undefined || !complete || window.depth !== 'full') return [];
  const exchange = await window.page({}, { index: 0, size });
  const count = itemsOf(contract, collection, exchange.response)?.length ?? 0;
  const next = nextPage(collection.paging, { url: exchange.request.url, response: exchange.response });
  if (count === 0 || count >= items.length || next !== undefined) return [];
  return [
    {
      message: `a page of ${size} says no next one, with ${counted(items.length - count, 'items')} left`,
      expected: 'a way to the next page',
      received: 'none',
      exchange,
      promise: collection.paging.pointer,
    },
  ];
}
