import { changePage, withoutFilters } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** The total counts every event of the service, whatever is filtered. */
export const totalIgnoresFilter = defineFault({
  id: 'total-ignores-filter',
  title: 'total_count counts what the filter leaves out',
  promise: PROMISED.totalCount,
  operations: ['ShowServiceEvents'],
  wrap: changePage((page) => ({ ...page.answer(), total: page.answer(withoutFilters(page)).total })),
});
