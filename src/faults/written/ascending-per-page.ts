import { changePageWhere, withItems } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** In ascending order each page of the newest first is turned round, and the list as a whole is not. */
export const ascendingPerPage = defineFault({
  id: 'ascending-per-page',
  title: 'ascending order turns each page of the newest first',
  promise: PROMISED.order,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters }) => parameters['order'] === 'asc',
    ({ answer }) => withItems(answer(), answer({ order: 'desc' }).items.toReversed()),
  ),
});
