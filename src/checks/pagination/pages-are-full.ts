import { defineCheck } from '../check.ts';
import { itemsBefore, itemsOf, listRequest, numberAt } from '../../lists/index.ts';

/** Every page but the last is full. A page holds as many items as the total leaves for it. */
export const pagesAreFull = defineCheck({
  id: 'pagination/pages-are-full',
  title: 'every page but the last is full',
  scope: 'exchange',
  // Total and place of the page are read from the answer, because they say how many items belong on the page.
  reads: ['items', 'total', 'filtered-total', 'pages', 'page-size', 'first-page'],
  guards: ['full-pages'],
  appliesTo: ({ collection }) =>
    collection?.paging !== undefined && collection.total !== undefined && 'full-pages' in collection.promises,
  *run({ operation: { contract, collection }, exchange, evidence }) {
    const items = collection && itemsOf(contract, collection, exchange.response);
    const total = numberAt(exchange.response, collection?.total);
    const promise = collection?.promises['full-pages'];
    if (!items || total === undefined || !collection?.paging || !promise) return;
    const { page, size } = listRequest(collection, exchange.request);
    // A page of the default size is judged by default-size-is-documented.
    if (!(collection.paging.size.name in exchange.request.parameters)) return;
    if (page === undefined || size === undefined || size < 1 || size > collection.paging.maximumSize) return;
    const before = itemsBefore(collection.paging, { number: page, size });
    const due = Math.min(size, Math.max(0, total - before));
    // Behind the last page no item is due. What such a page holds is judged by empty-past-the-end.
    if (due === 0) return;
    evidence.add('pages measured');
    if (items.length >= due) return;
    yield {
      message: `page ${page} of ${size} items holds ${items.length}, and ${total} matches leave ${due} for it`,
      expected: due,
      received: items.length,
      at: collection.items,
      exchange,
      promise,
    };
  },
});
