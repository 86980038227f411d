import { defineCheck } from '../check.ts';
import { firstDisorder, itemsOf, listRequest } from '../../lists/index.ts';
import { isSorted } from './parts/is-sorted.ts';

/** The items of an answer stand in the order that the request asks for, whatever filters it has. */
export const everyPageIsInOrder = defineCheck({
  id: 'sorting/every-page-is-in-order',
  title: 'every page is in order, under any filter',
  scope: 'exchange',
  reads: ['items', 'sort-key', 'default-order', 'direction'],
  appliesTo: isSorted,
  *run({ operation: { contract, collection }, exchange, evidence }) {
    const items = collection?.sort && itemsOf(contract, collection, exchange.response);
    if (!items || !collection?.sort) return;
    const { key, direction, sortedExplicitly } = listRequest(collection, exchange.request);
    const pointer = key === undefined ? undefined : collection.sort.keys[key];
    if (pointer === undefined || !direction) return;
    evidence.add('neighbours compared', Math.max(0, items.length - 1));
    const disorder = firstDisorder(items, { key: pointer, direction });
    if (!disorder) return;
    yield {
      message: `item ${disorder.index} of the page breaks the ${direction} order by ${pointer.slice(1)}: ${String(disorder.after)} follows ${String(disorder.before)}`,
      expected: `${direction} by ${pointer.slice(1)}`,
      received: [disorder.before, disorder.after],
      at: `${collection.items}/${disorder.index}${pointer}`,
      exchange,
      promise: sortedExplicitly
        ? (collection.sort.order?.pointer ?? collection.sort.pointer)
        : `${collection.sort.pointer}/default`,
    };
  },
});
