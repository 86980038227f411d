import { defineCheck } from '../check.ts';
import { quoteValue } from '../answers/index.ts';
import { identityOf, itemsOf } from '../../lists/index.ts';

/** No answer lists two items with one identity, whichever request it answers. */
export const identitiesAreUnique = defineCheck({
  id: 'invariants/identities-are-unique',
  title: 'no two items have one identity',
  scope: 'exchange',
  reads: ['items', 'identity'],
  guards: ['identity'],
  appliesTo: ({ collection }) => collection?.identity !== undefined,
  *run({ operation: { contract, collection }, exchange, evidence }) {
    const items = collection && itemsOf(contract, collection, exchange.response);
    if (!items) return;
    const named = items.map((item, index) => ({ index, identity: identityOf(collection, item) }));
    const identified = named.filter(({ identity }) => identity !== undefined);
    evidence.add('identities compared', identified.length);
    const groups = [...Map.groupBy(identified, ({ identity }) => identity).values()];
    const alike = groups.filter(({ length }) => length > 1);
    const [first, second] = alike[0] ?? [];
    const { items: list, identity: fields = [] } = collection;
    const placeOf = (index: number) => `${list}/${index}${fields[0]}`;
    if (first === undefined || second === undefined) return;
    const others =
      alike.length === 1 ? '' : `, and ${alike.length - 1} more ${alike.length === 2 ? 'is' : 'are'} given twice`;
    yield {
      message: `items ${first.index} and ${second.index} both have ${fields.map((field) => field.slice(1)).join(' and ')} ${first.identity}${others}`,
      expected: 'an identity of its own for each item',
      received: [items[first.index], items[second.index]].map((item) => quoteValue(item)),
      at: placeOf(second.index),
      places: alike.flatMap((group) => group.slice(1).map(({ index }) => placeOf(index))),
      exchange,
      promise: `${collection.pointer}/identity`,
    };
  },
});
