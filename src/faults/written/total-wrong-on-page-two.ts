import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** The total is wrong on the second page and nowhere else. */
export const totalWrongOnPageTwo = defineFault({
  id: 'total-wrong-on-page-two',
  title: 'the total is one too many on the second page only',
  promise: PROMISED.totalCount,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ page }) => page === 1,
    ({ answer }) => ({ ...answer(), total: answer().total + 1 }),
  ),
});
