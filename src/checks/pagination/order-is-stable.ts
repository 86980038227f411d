import { defineCheck } from '../check.ts';
import type { Violation } from '../../judgement/index.ts';
import { canonical, itemsOf, walkSize } from '../../lists/index.ts';

/** Two equal requests on unmoved data answer with the same items in the same order, ties included. */
export const orderIsStable = defineCheck({
  id: 'pagination/order-is-stable',
  title: 'equal requests answer in the same order',
  scope: 'operation',
  needs: ['conformance/plain-request-succeeds', 'conformance/body-matches-schema'],
  appliesTo: ({ collection }) => collection?.paging !== undefined && 'stable-order' in collection.promises,
  async *run({ operation: { contract, collection: list, pointer }, list: collection, evidence }) {
    yield* collection.judge(async (window): Promise<readonly Violation[]> => {
      const { items } = await window.reference();
      if (!list) return [];
      const size = walkSize(items.length, window);
      const places = [
        { index: 0, size },
        { index: 1, size },
        { index: 0, size: window.sizes?.upTo(Math.min(items.length, 100)) ?? 1 },
      ].filter((place) => window.allows({}, place));
      const pairs = await Promise.all(
        places.slice(0, window.depth === 'full' ? undefined : 1).map(async (place) => ({
          place,
          first: await window.page({}, place),
          again: await window.page({}, { ...place, fresh: true }),
        })),
      );
      return pairs.flatMap(({ place, first, again }): Violation[] => {
        const [before, after] = [itemsOf(contract, list, first.response), itemsOf(contract, list, again.response)];
        if (!before || !after) return [];
        evidence.add('pages read twice');
        const index = before.findIndex((item, at) => canonical(item) !== canonical(after[at]));
        if (index < 0 && before.length === after.length) return [];
        const at = Math.max(index, 0);
        return [
          {
            message: `page ${place.index} of ${place.size} items, read twice, differs from item ${at} on`,
            expected: before[at],
            received: after[at],
            at: `${list.items}/${at}`,
            exchange: again,
            promise: list.promises['stable-order'] ?? pointer,
          },
        ];
      });
    });
  },
});
