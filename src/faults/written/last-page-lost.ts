import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';
import { withItems } from './with-items.ts';

/** A last page that is not full is empty. */
export const lastPageLost = defineFault({
  id: 'last-page-lost',
  title: 'a last page that is not full holds nothing',
  promise: PROMISED.fullPages,
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return asked.page > 0 && due.count < asked.size ? withItems(due, []) : due;
  }),
});
