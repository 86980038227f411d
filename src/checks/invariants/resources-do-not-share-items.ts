import { type Operation, valueAt } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { NotJudged } from '../../judgement/index.ts';
import { canonical } from '../../lists/index.ts';
import { quoteValue } from '../answers/index.ts';
import { distinctLists } from './parts/distinct-lists.ts';

/**
 * Items that are shared at so many places of the order are no coincidence. Fewer may be one, because some things happen to two resources at one
 * moment. Where items that differ also stand at the same places, the two resources do everything at the same moments, so some items are alike.
 */
const TOO_MANY = 3;

/** An item that is listed for one resource is not listed for another. */
export const resourcesDoNotShareItems = defineCheck({
  id: 'invariants/resources-do-not-share-items',
  title: 'no item of one resource appears under another',
  scope: 'operation',
  resources: 'first',
  reads: ['plain-answer', 'items'],
  appliesTo: ({ collection }) => collection !== undefined && 'own-items' in collection.promises,
  async *run(context) {
    const { operation, resources, evidence } = context;
    if (resources.length < 2)
      throw new NotJudged('the environment knows one resource only, and nothing to compare its list with');
    const lists = await distinctLists(context);
    for (const [index, own] of lists.entries())
      for (const other of lists.slice(index + 1)) {
        evidence.add('items compared', own.items.size + other.items.size);
        const shared = [...other.items].filter(([text]) => own.items.has(text)).map(([, item]) => item);
        const places = placesOf(operation, shared);
        const placesInBoth = placesOf(operation, own.items.values()).intersection(
          placesOf(operation, other.items.values()),
        );
        if (places.size < TOO_MANY || placesInBoth.size > places.size) continue;
        yield {
          // Where one list holds the whole other one, two resources may have been filled alike.
          ...(shared.length === Math.min(own.items.size, other.items.size) && { kind: 'information' }),
          message: `${shared.length} items of the ${own.resource.name} resource are listed for the ${other.resource.name} resource too, first ${quoteValue(shared[0])}`,
          expected: 'items of its own',
          received: shared.slice(0, TOO_MANY),
          exchange: other.exchange,
          promise: operation.collection?.promises['own-items'] ?? operation.pointer,
        };
      }
  },
});

function placesOf(operation: Operation, items: Iterable<unknown>): Set<string> {
  return new Set([...items].map((item) => canonical(placeOf(operation, item))));
}

/** Where an item stands in the order; without an order, the item itself. */
function placeOf({ collection }: Operation, item: unknown): unknown {
  const key = collection?.sort?.default[0]?.at;
  return key === undefined ? item : valueAt(item, key);
}
