import { counted } from '../../judgement/index.ts';
import { defineCheck } from '../check.ts';
import { itemsOf, numberAt } from '../../lists/index.ts';

/** The count in an answer is the number of items in the same answer. */
export const countEqualsItems = defineCheck({
  id: 'pagination/count-equals-items',
  title: 'count is the number of items in the answer',
  scope: 'exchange',
  reads: ['items', 'count'],
  appliesTo: ({ collection }) => collection?.count !== undefined,
  *run({ operation: { contract, collection }, exchange, evidence }) {
    const items = collection && itemsOf(contract, collection, exchange.response);
    const count = numberAt(exchange.response, collection?.count);
    if (!items || count === undefined || !collection?.count) return;
    evidence.add('answers counted');
    if (count === items.length) return;
    yield {
      message: `count is ${count}, and the answer holds ${counted(items.length, 'items')}`,
      expected: items.length,
      received: count,
      ...(collection.count.at !== undefined && { at: collection.count.at }),
      exchange,
      promise: collection.count.promise,
    };
  },
});
