import { valueAt } from '../../contract/index.ts';
import type { Violation } from '../../judgement/index.ts';
import { canonical, itemsOf } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { placesAlone } from '../probes/index.ts';
import { isPaginated } from './parts/is-paginated.ts';

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
  async *run({ operation: { contract, collection, pointer }, list, evidence }) {
    if (!collection) return;
    const { sort } = collection;
    const key = sort?.keys[sort.default.key];
    // Only keys are compared, because items that tie may change places with the size of the page.
    const nameOf = (item: unknown): unknown => (key === undefined ? item : valueAt(item, key));
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const whole = await window.reference();
      const alone = await Promise.all(
        placesAlone(whole, window).map(async (index) => ({
          index,
          exchange: await window.page({}, { index, size: 1 }),
        })),
      );
      return alone.flatMap(({ index, exchange }): Violation[] => {
        const items = itemsOf(contract, collection, exchange.response);
        // How many items the page holds is judged by pages-are-full.
        if (items?.length !== 1) return [];
        evidence.add('items asked for alone');
        const [due, received] = [whole.items[index], items[0]];
        if (canonical(nameOf(due)) === canonical(nameOf(received))) return [];
        return [
          {
            message: `page ${index} of 1 item does not hold item ${index} of the list`,
            expected: due,
            received,
            at: `${collection.items}/0`,
            exchange,
            promise: collection.paging?.pointer ?? pointer,
          },
        ];
      });
    });
  },
});
