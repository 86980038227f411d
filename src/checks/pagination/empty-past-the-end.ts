import { defineCheck } from '../check.ts';
import type { Violation } from '../../judgement/index.ts';
import { itemsOf, walkSize } from '../../lists/index.ts';
import { askablePlaces } from './askable-places.ts';

/** The first record of this page is number 2^32: the first of all, where a number of 32 bits counts them. */
const WRAPPED = { index: 2 ** 28, size: 2 ** 4 };

/** A page behind the last one is a success without items, right behind the end and far behind it. */
export const emptyPastTheEnd = defineCheck({
  id: 'pagination/empty-past-the-end',
  title: 'a page past the end is empty',
  scope: 'operation',
  needs: [
    'conformance/plain-request-succeeds',
    'conformance/body-matches-schema',
    'pagination/offset-counts-pages',
    'pagination/pages-are-full',
  ],
  appliesTo: ({ collection }) => collection?.paging !== undefined && 'empty-past-the-end' in collection.promises,
  async *run({ operation: { contract, collection: list, pointer }, list: collection, evidence }) {
    const promise = list?.promises['empty-past-the-end'] ?? pointer;
    yield* collection.judge(async (window): Promise<readonly Violation[]> => {
      const whole = await window.reference();
      if (!list?.paging || !whole.complete) return [];
      const size = walkSize(whole.items.length, window);
      const last = Math.ceil(whole.items.length / size);
      const largest = window.sizes?.largest ?? size;
      const places = [
        { index: last, size },
        { index: last + 1000, size },
        { index: Math.max(1, Math.ceil(whole.items.length / largest)), size: largest },
        WRAPPED,
      ].slice(0, window.depth === 'full' ? undefined : 1);
      const answers = await Promise.all(
        askablePlaces(places, window, evidence).map(async (place) => ({
          place,
          exchange: await window.page({}, place),
        })),
      );
      return answers.flatMap(({ place, exchange }): Violation[] => {
        evidence.add('pages past the end');
        const items = itemsOf(contract, list, exchange.response);
        // So far behind the end a refusal is no less sensible than an empty page.
        if (items?.length === 0 || (!items && place === WRAPPED)) return [];
        return [
          {
            message: items
              ? `page ${place.index} of ${place.size} items holds ${items.length}, and the ${whole.items.length} items end before it`
              : `page ${place.index} of ${place.size} items, past the end, is answered with status ${exchange.response.status} and no list`,
            expected: 'a success without items',
            received: items?.length ?? exchange.response.status,
            ...(items && { at: list.items }),
            exchange,
            promise,
          },
        ];
      });
    });
  },
});
