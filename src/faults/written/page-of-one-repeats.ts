import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';
import { withItems } from './with-items.ts';

/** With one event a page every page from the third on shows the third event. */
export const pageOfOneRepeats = defineFault({
  id: 'page-of-one-repeats',
  title: 'with one event a page, the pages after the third show the third event',
  promise: PROMISED.paging,
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return asked.size === 1 && asked.page > 2 ? withItems(due, asked.everything().items.slice(2, 3)) : due;
  }),
});
