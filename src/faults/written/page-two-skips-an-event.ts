import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';
import { withItems } from './with-items.ts';

/** The second page begins one event too late, and the others are sound. */
export const pageTwoSkipsAnEvent = defineFault({
  id: 'page-two-skips-an-event',
  title: 'the second page begins one event too late',
  promise: PROMISED.paging,
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return asked.page === 1 ? withItems(due, asked.everything().items.slice(asked.size + 1, 2 * asked.size + 1)) : due;
  }),
});
