import { changePageWhere, withItems } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** With one event on a page, every page from the third on shows the third event. */
export const pageOfOneRepeats = defineFault({
  id: 'page-of-one-repeats',
  title: 'with one event a page, the pages after the third show the third event',
  promise: PROMISED.paging,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ page, size }) => size === 1 && page > 2,
    ({ answer, everything }) => withItems(answer(), everything().items.slice(2, 3)),
  ),
});
