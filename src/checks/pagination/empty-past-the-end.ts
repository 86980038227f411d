import { awaitAll, type Violation } from '../../judgement/index.ts';
import { itemsOf } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { placesPastTheEnd, WRAPPED_PLACE } from '../probes/index.ts';
import { askablePlaces } from './parts/askable-places.ts';
import { hasNumberedPages } from './parts/is-paginated.ts';

/** A page behind the last one is a success without items, right behind the end and far behind it. */
export const emptyPastTheEnd = defineCheck({
  id: 'pagination/empty-past-the-end',
  title: 'a page past the end is empty',
  scope: 'operation',
  reads: ['plain-answer', 'items', 'pages', 'full-pages'],
  guards: ['end'],
  appliesTo: (operation) =>
    hasNumberedPages(operation) && operation.collection?.promises['empty-past-the-end'] !== undefined,
  async *run({ operation: { contract, collection, pointer }, list, evidence }) {
    const promise = collection?.promises['empty-past-the-end'] ?? pointer;
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const whole = await window.reference();
      if (!collection?.paging || !whole.complete) return [];
      const { length } = whole.items;
      const answers = await awaitAll(
        askablePlaces(placesPastTheEnd(length, window), window, evidence).map(async (place) => ({
          place,
          exchange: await window.page({}, place),
        })),
      );
      return answers.flatMap(({ place, exchange }): Violation[] => {
        evidence.add('pages past the end');
        const items = itemsOf(contract, collection, exchange.response);
        // So far behind the end a refusal makes as much sense as an empty page.
        if (items?.length === 0 || (!items && place === WRAPPED_PLACE)) return [];
        const page = `page ${place.index} of ${place.size} items`;
        const { status } = exchange.response;
        return [
          {
            message: items
              ? `${page} holds ${items.length}, and the ${length} items end before it`
              : `${page}, past the end, is answered with status ${status} and no list`,
            expected: 'a success without items',
            received: items?.length ?? status,
            ...(items && { at: collection.items }),
            exchange,
            promise,
          },
        ];
      });
    });
  },
});
