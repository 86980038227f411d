import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { isSent } from './asked-for.ts';
import { PROMISED } from './promised.ts';

/** The total is only counted for who asks for a page size. */
export const totalZeroWithoutLimit = defineFault({
  id: 'total-zero-without-limit',
  title: 'the total is 0 where no limit is sent',
  promise: `${PROMISED.limit}/schema/default`,
  also: [PROMISED.totalCount],
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return isSent(asked.ask, 'limit') ? due : { ...due, total: 0 };
  }),
});
