import { changePageWhere, withItems } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A last page that is not full is empty. */
export const lastPageLost = defineFault({
  id: 'last-page-lost',
  title: 'a last page that is not full holds nothing',
  promise: PROMISED.fullPages,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ page, size, answer }) => page > 0 && answer().count < size,
    ({ answer }) => withItems(answer(), []),
  ),
});
