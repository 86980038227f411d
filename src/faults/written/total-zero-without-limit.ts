import { changePageWhere, isSent } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** The total is counted only where a page size is sent. */
export const totalZeroWithoutLimit = defineFault({
  id: 'total-zero-without-limit',
  title: 'the total is 0 where no limit is sent',
  promise: `${PROMISED.limit}/schema/default`,
  also: [PROMISED.totalCount],
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ ask }) => !isSent(ask, 'limit'),
    ({ answer }) => ({ ...answer(), total: 0 }),
  ),
});
