import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** Where nothing matches, the total is that of the whole list. */
export const noMatchWithATotal = defineFault({
  id: 'no-match-with-a-total',
  title: 'the total of a filter without a match is that of the whole list',
  promise: PROMISED.totalCount,
  also: [PROMISED.noMatch, PROMISED.fullPages],
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return due.total === 0 && asked.page === 0
      ? {
          ...due,
          total: asked.everything({
            event_type: undefined,
            event_info: undefined,
            start_time: undefined,
            end_time: undefined,
          }).total,
        }
      : due;
  }),
});
