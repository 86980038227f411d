import { changePageWhere, withItems } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** The second page begins one event too late; the others are sound. */
export const pageTwoSkipsAnEvent = defineFault({
  id: 'page-two-skips-an-event',
  title: 'the second page begins one event too late',
  promise: PROMISED.paging,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ page }) => page === 1,
    ({ start, size, answer, everything }) => withItems(answer(), everything().items.slice(start + 1, start + 1 + size)),
  ),
});
