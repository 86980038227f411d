import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** The total counts from the page that is asked for. */
export const totalCountsWhatIsLeft = defineFault({
  id: 'total-counts-what-is-left',
  title: 'the total counts this page and what comes after it',
  promise: PROMISED.totalCount,
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return { ...due, total: Math.max(0, due.total - asked.page * asked.size) };
  }),
});
