import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { isEdge } from './asked-for.ts';
import { PROMISED } from './promised.ts';

/** The total of the edge service counts one event too many. */
export const totalWrongForEdge = defineFault({
  id: 'total-wrong-for-edge',
  title: 'the total is one too many for the edge service only',
  promise: PROMISED.totalCount,
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return isEdge(asked.ask) ? { ...due, total: due.total + 1 } : due;
  }),
});
