import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** Under a filter by type the newest come first whatever is asked for. */
export const orderIgnoredUnderFilter = defineFault({
  id: 'order-ignored-under-filter',
  title: 'order is ignored under event_type',
  promise: PROMISED.order,
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return asked.ask.parameters['event_type'] === undefined ? due : asked.answer({ order: 'desc' });
  }),
});
