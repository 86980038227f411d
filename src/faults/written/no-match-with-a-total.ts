import { changePageWhere, withoutFilters } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** Where nothing matches, the total is that of the whole list. */
export const noMatchWithATotal = defineFault({
  id: 'no-match-with-a-total',
  title: 'the total of a filter without a match is that of the whole list',
  promise: PROMISED.noMatch,
  also: [PROMISED.totalCount, PROMISED.fullPages],
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ page, answer }) => page === 0 && answer().total === 0,
    (page) => ({ ...page.answer(), total: page.everything(withoutFilters(page)).total }),
  ),
});
