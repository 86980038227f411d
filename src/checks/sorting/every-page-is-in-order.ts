import { defineCheck } from '../check.ts';
import {
  describeDisorder,
  firstDisorder,
  itemsOf,
  keyNamed,
  listRequest,
  promiseOfDisorder,
} from '../../lists/index.ts';
import { saysUnpromised } from '../probes/index.ts';
import { isComparable } from './parts/is-comparable.ts';
import { isSorted } from './parts/is-sorted.ts';

/** The items of an answer stand in the order that the request asks for, whatever filters it has. */
export const everyPageIsInOrder = defineCheck({
  id: 'sorting/every-page-is-in-order',
  title: 'every page is in order, under any filter',
  scope: 'exchange',
  reads: ['items', 'sort-key', 'default-order', 'direction'],
  appliesTo: isSorted,
  *run({ operation, exchange, evidence }) {
    const { contract, collection } = operation;
    const items = collection?.sort && itemsOf(contract, collection, exchange.response);
    if (!items || !collection?.sort || saysUnpromised(operation, exchange.request)) return;
    const { order, sortedExplicitly } = listRequest(collection, exchange.request);
    if (!order || !isComparable(order, evidence)) return;
    evidence.add('neighbours compared', Math.max(0, items.length - 1));
    const disorder = firstDisorder(items, order);
    if (!disorder) return;
    const { index, before, after, term } = disorder;
    yield {
      message: `item ${index} of the page breaks the ${term.direction} order by ${keyNamed(disorder)}: ${String(after)} follows ${String(before)}`,
      ...describeDisorder(disorder),
      at: `${collection.items}/${index}${term.at}`,
      exchange,
      promise: promiseOfDisorder(collection.sort, sortedExplicitly)(disorder),
    };
  },
});
