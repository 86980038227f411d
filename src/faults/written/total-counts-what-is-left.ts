import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** The total counts from the page that is asked for. */
export const totalCountsWhatIsLeft = defineFault({
  id: 'total-counts-what-is-left',
  title: 'the total counts this page and what comes after it',
  promise: PROMISED.totalCount,
  operations: ['ShowServiceEvents'],
  wrap: changePage(({ start, answer }) => ({ ...answer(), total: Math.max(0, answer().total - start) })),
});
