import { changePageWhere, cutPage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** Under a text filter, ascending order leaves out the newest match, and the total with it. */
export const newestTextMatchHiddenInAscendingOrder = defineFault({
  id: 'newest-text-match-hidden-in-ascending-order',
  title: 'event_info leaves out its newest match in ascending order',
  promise: PROMISED.order,
  also: [PROMISED.totalCount, PROMISED.inclusiveBounds],
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters }) => parameters['event_info'] !== undefined && parameters['order'] === 'asc',
    (page) => cutPage(page, page.everything().items.slice(0, -1)),
  ),
});
