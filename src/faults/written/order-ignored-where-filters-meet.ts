import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** Where a type and a text are sent, the newest come first whatever order is asked for. */
export const orderIgnoredWhereFiltersMeet = defineFault({
  id: 'order-ignored-where-filters-meet',
  title: 'order is ignored where event_type and event_info meet',
  promise: PROMISED.order,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters }) => parameters['event_type'] !== undefined && parameters['event_info'] !== undefined,
    ({ answer }) => answer({ order: 'desc' }),
  ),
});
