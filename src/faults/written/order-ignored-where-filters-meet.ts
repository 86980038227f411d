import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** Where a type and a text are asked for, the newest come first whatever is asked for. */
export const orderIgnoredWhereFiltersMeet = defineFault({
  id: 'order-ignored-where-filters-meet',
  title: 'order is ignored where event_type and event_info meet',
  promise: PROMISED.order,
  operations: ['ShowServiceEvents'],
  wrap: changePage(({ ask: { parameters }, answer }) =>
    answer(parameters['event_type'] === undefined || parameters['event_info'] === undefined ? {} : { order: 'desc' }),
  ),
});
