import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** The total forgets an event where the oldest come first. */
export const totalWrongInAscendingOrder = defineFault({
  id: 'total-wrong-in-ascending-order',
  title: 'the total is one too few in ascending order only',
  promise: PROMISED.totalCount,
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return asked.ask.parameters['order'] === 'asc' ? { ...due, total: Math.max(0, due.total - 1) } : due;
  }),
});
