import { numberedPaging } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { asksForAPage, itemsOf, numberAt } from '../../lists/index.ts';
import { itemsDue } from './parts/items-due.ts';

/** Every page but the last is full. A page holds as many items as the total leaves for it. */
export const pagesAreFull = defineCheck({
  id: 'pagination/pages-are-full',
  title: 'every page but the last is full',
  scope: 'exchange',
  // Total and place of the page are read from the answer, because they say how many items belong on the page.
  reads: ['items', 'total', 'filtered-total', 'pages', 'page-size', 'first-page'],
  guards: ['full-pages'],
  appliesTo: ({ collection }) =>
    collection?.paging !== undefined &&
    'full-pages' in collection.promises &&
    // A page that says how the next one is asked for is not the last. Behind a marked item only a walk tells: short-pages-are-last.
    (numberedPaging(collection)
      ? collection.total !== undefined
      : collection.paging.size !== undefined && collection.paging.style !== 'marker'),
  *run({ operation, exchange, evidence }) {
    const { contract, collection } = operation;
    const items = collection && itemsOf(contract, collection, exchange.response);
    const promise = collection?.promises['full-pages'];
    if (!items || !promise || !asksForAPage(operation, exchange.request)) return;
    const due = itemsDue(collection, exchange);
    // Behind the last page no item is due. What such a page holds is judged by empty-past-the-end.
    if (due === undefined || due.items === 0) return;
    evidence.add('pages measured');
    if (items.length >= due.items) return;
    yield {
      message: `${due.page} holds ${items.length}, and ${due.because}`,
      expected: due.items,
      received: items.length,
      at: collection.items,
      exchange,
      promise,
    };
  },
  // Items that leave between the count and the page make a page short.
  hasMoved({ collection }, answers) {
    const [before, after] = answers.map(({ response }) => numberAt(response, collection?.total));
    return before !== after;
  },
});
