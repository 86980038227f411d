import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';
import { withItems } from './with-items.ts';

/** In ascending order the newest page is turned, and the list is not. */
export const ascendingPerPage = defineFault({
  id: 'ascending-per-page',
  title: 'ascending order turns each page of the newest first',
  promise: PROMISED.order,
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return asked.ask.parameters['order'] === 'asc'
      ? withItems(due, asked.answer({ order: 'desc' }).items.toReversed())
      : due;
  }),
});
