import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** The total counts events that are alike in every field once. */
export const totalWithoutEqualEvents = defineFault({
  id: 'total-without-equal-events',
  title: 'the total counts events that are alike once',
  promise: PROMISED.totalCount,
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return { ...due, total: new Set(asked.everything().items.map((item) => JSON.stringify(item))).size };
  }),
});
