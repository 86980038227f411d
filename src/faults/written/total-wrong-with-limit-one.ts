import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** With one event a page the total is 1. */
export const totalWrongWithLimitOne = defineFault({
  id: 'total-wrong-with-limit-one',
  title: 'the total is 1 where the limit is 1',
  promise: PROMISED.totalCount,
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return asked.size === 1 ? { ...due, total: Math.min(1, due.total) } : due;
  }),
});
