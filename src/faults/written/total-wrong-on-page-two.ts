import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** The total is off on the second page and nowhere else. */
export const totalWrongOnPageTwo = defineFault({
  id: 'total-wrong-on-page-two',
  title: 'the total is one too many on the second page only',
  promise: PROMISED.totalCount,
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return asked.page === 1 ? { ...due, total: due.total + 1 } : due;
  }),
});
