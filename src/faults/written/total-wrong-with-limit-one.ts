import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** With one event on a page the total is 1. */
export const totalWrongWithLimitOne = defineFault({
  id: 'total-wrong-with-limit-one',
  title: 'the total is 1 where the limit is 1',
  promise: PROMISED.totalCount,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ size }) => size === 1,
    ({ answer }) => ({ ...answer(), total: Math.min(1, answer().total) }),
  ),
});
