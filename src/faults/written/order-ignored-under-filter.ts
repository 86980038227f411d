import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** Under a filter by type the newest come first whatever order is asked for. */
export const orderIgnoredUnderFilter = defineFault({
  id: 'order-ignored-under-filter',
  title: 'order is ignored under event_type',
  promise: PROMISED.order,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters }) => parameters['event_type'] !== undefined,
    ({ answer }) => answer({ order: 'desc' }),
  ),
});
