import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';
import { withItems } from './with-items.ts';

/** In ascending order the newest event is left out. */
export const ascendingLosesTheNewest = defineFault({
  id: 'ascending-loses-the-newest',
  title: 'the newest event is left out in ascending order',
  promise: PROMISED.order,
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return asked.ask.parameters['order'] === 'asc' &&
      ['event_type', 'event_info', 'start_time'].every((name) => asked.ask.parameters[name] === undefined)
      ? {
          ...withItems(
            due,
            asked
              .everything()
              .items.slice(0, -1)
              .slice(asked.page * asked.size, (asked.page + 1) * asked.size),
          ),
          total: Math.max(0, due.total - 1),
        }
      : due;
  }),
});
