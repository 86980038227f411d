import { defineCheck } from '../check.ts';
import { essenceOf, fieldsOf, itemsOf } from '../../lists/index.ts';

/** Items that are alike in the fields that the contract names, or in everything, are listed as one item. */
export const alikeItemsAreMerged = defineCheck({
  id: 'invariants/alike-items-are-merged',
  title: 'alike items are merged into one',
  scope: 'exchange',
  reads: ['items', 'merged-fields'],
  appliesTo: ({ collection }) => collection !== undefined && 'merged' in collection.promises,
  *run({ operation: { contract, collection }, exchange, evidence }) {
    const promise = collection?.promises.merged;
    const items = collection && itemsOf(contract, collection, exchange.response);
    if (!items || promise === undefined) return;
    const fields = fieldsOf(contract.node(promise)).map((field) => field.slice(1));
    evidence.add('items compared', items.length);
    const seen = new Map<string, number>();
    for (const [index, item] of items.entries()) {
      const key = essenceOf(contract, collection, item);
      const first = seen.get(key);
      seen.set(key, first ?? index);
      if (first === undefined) continue;
      yield {
        message: `items ${first} and ${index} are alike in ${fields.length === 0 ? 'everything' : fields.join(', ')}`,
        expected: 'one item',
        received: [items[first], item],
        at: `${collection.items}/${index}`,
        exchange,
        promise,
      };
      return;
    }
  },
});
