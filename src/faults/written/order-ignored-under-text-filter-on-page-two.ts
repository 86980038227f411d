import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** Beside a text the order is forgotten past the first page. */
export const orderIgnoredUnderTextFilterOnPageTwo = defineFault({
  id: 'order-ignored-under-text-filter-on-page-two',
  title: 'order is forgotten past the first page under event_info',
  promise: PROMISED.order,
  also: [PROMISED.paging, PROMISED.textFilter],
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return asked.ask.parameters['event_info'] === undefined || asked.page === 0 ? due : asked.answer({ order: 'desc' });
  }),
});
