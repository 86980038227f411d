import { changePageWhere, isSent } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** Without `order` the events come oldest first. */
export const oldestFirstByDefault = defineFault({
  id: 'oldest-first-by-default',
  title: 'events come oldest first where no order is asked for',
  promise: PROMISED.defaultOrder,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ ask }) => !isSent(ask, 'order'),
    ({ answer }) => answer({ order: 'asc' }),
  ),
});
