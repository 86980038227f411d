import { valueAt } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import type { Violation } from '../../judgement/index.ts';
import { canonical, itemsOf } from '../../lists/index.ts';
import { isPaginated } from './parts/is-paginated.ts';
import { placesAlone } from '../probes/lists/places-alone.ts';

/** An item that is asked for alone is the one that stands at its place in the list. */
export const pagesOfOneHoldTheirItem = defineCheck({
  id: 'pagination/pages-of-one-hold-their-item',
  title: 'a page of one item holds the item of its place',
  scope: 'operation',
  needs: [
    'conformance/plain-request-succeeds',
    'conformance/body-matches-schema',
    'pagination/page-keeps-to-its-size',
    'pagination/offset-counts-pages',
    'pagination/order-is-stable',
    'pagination/pages-are-full',
    'pagination/pages-make-the-whole',
  ],
  appliesTo: isPaginated,
  async *run({ operation: { contract, collection: list, pointer }, list: collection, evidence }) {
    if (!list) return;
    const { sort } = list;
    const key = sort?.keys[sort.default.key];
    // Items that tie may change places with the size of the page.
    const nameOf = (item: unknown): unknown => (key === undefined ? item : valueAt(item, key));
    yield* collection.judge(async (window): Promise<readonly Violation[]> => {
      const whole = await window.reference();
      const alone = await Promise.all(
        placesAlone(whole, window).map(async (index) => ({
          index,
          exchange: await window.page({}, { index, size: 1 }),
        })),
      );
      return alone.flatMap(({ index, exchange }): Violation[] => {
        const items = itemsOf(contract, list, exchange.response);
        // How many stand on it is judged by pages-are-full.
        if (items?.length !== 1) return [];
        evidence.add('items asked for alone');
        const [due, received] = [whole.items[index], items[0]];
        if (canonical(nameOf(due)) === canonical(nameOf(received))) return [];
        return [
          {
            message: `page ${index} of 1 item does not hold item ${index} of the list`,
            expected: due,
            received,
            at: `${list.items}/0`,
            exchange,
            promise: list.paging?.pointer ?? pointer,
          },
        ];
      });
    });
  },
});
