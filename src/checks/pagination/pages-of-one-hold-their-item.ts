import { valueAt } from '../../contract/index.ts';
import { allViolations, type Violation } from '../../judgement/index.ts';
import { canonical, itemsOf, comparableLists, pageText } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { placesAlone, placesWalked } from '../probes/index.ts';
import { askablePlaces } from './parts/askable-places.ts';
import { hasNumberedPages, isWalked } from './parts/is-paginated.ts';

/** An item that is asked for alone, or in the smallest page that the contract allows, is the one at its place in the list; of a list that is walked, the third one. */
export const pagesOfOneHoldTheirItem = defineCheck({
  id: 'pagination/pages-of-one-hold-their-item',
  title: 'a page of one item holds the item of its place',
  scope: 'operation',
  reads: [
    'plain-answer',
    'items',
    'sort-key',
    'default-order',
    'page-size',
    'pages',
    'stable-order',
    'full-pages',
    'whole-list',
  ],
  appliesTo: (operation) => hasNumberedPages(operation) || operation.collection?.paging?.size !== undefined,
  async *run({ operation, list, evidence }) {
    const { contract, collection, pointer } = operation;
    if (!collection) return;
    const key = collection.sort?.default[0]?.at;
    // Only keys are compared, because items that tie may change places with the size of the page.
    const nameOf = (item: unknown): unknown => (key === undefined ? item : valueAt(item, key));
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const whole = await window.reference();
      const alike = isWalked(operation) ? placesWalked(whole, window) : placesAlone(whole, window);
      const places = askablePlaces(alike, window, evidence);
      const alone = places.map(async ({ index, size }, at): Promise<Violation[]> => {
        const later = at < places.length - 1 ? 1 : undefined;
        const exchange = await window.page({}, { index, size, later });
        const start = index * size;
        const asked = itemsOf(contract, collection, exchange.response) ?? [];
        const expected = whole.items.slice(start, start + size);
        const [items = [], due = []] = comparableLists({ contract, collection }, [asked, expected]);
        // How many items the page holds is judged by pages-are-full.
        if (items.length !== due.length) return [];
        evidence.add('items asked for alone', items.length);
        const wrong = items.findIndex((item, at) => canonical(nameOf(item)) !== canonical(nameOf(due[at])));
        if (wrong < 0) return [];
        return [
          {
            message: `${pageText(collection.paging, { index, size })} does not hold item ${start + wrong + 1} of the list`,
            expected: due[wrong],
            received: items[wrong],
            at: `${collection.items}/${wrong}`,
            exchange,
            promise: collection.paging?.pointer ?? pointer,
          },
        ];
      });
      return allViolations(alone);
    });
  },
});
