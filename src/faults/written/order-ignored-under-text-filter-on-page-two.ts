import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** Beside a text the order is ignored past the first page. */
export const orderIgnoredUnderTextFilterOnPageTwo = defineFault({
  id: 'order-ignored-under-text-filter-on-page-two',
  title: 'order is forgotten past the first page under event_info',
  promise: PROMISED.order,
  also: [PROMISED.paging, PROMISED.textFilter],
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters, page }) => parameters['event_info'] !== undefined && page !== 0,
    ({ answer }) => answer({ order: 'desc' }),
  ),
});
