import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** The total is one too few where the oldest come first. */
export const totalWrongInAscendingOrder = defineFault({
  id: 'total-wrong-in-ascending-order',
  title: 'the total is one too few in ascending order only',
  promise: PROMISED.totalCount,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters }) => parameters['order'] === 'asc',
    ({ answer }) => ({ ...answer(), total: Math.max(0, answer().total - 1) }),
  ),
});
