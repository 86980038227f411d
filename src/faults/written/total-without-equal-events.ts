import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** The total counts events that are equal in every field once. */
export const totalWithoutEqualEvents = defineFault({
  id: 'total-without-equal-events',
  title: 'the total counts events that are alike once',
  promise: PROMISED.totalCount,
  operations: ['ShowServiceEvents'],
  data: { items: 200 },
  wrap: changePage(({ answer, everything }) => ({
    ...answer(),
    total: new Set(everything().items.map((item) => JSON.stringify(item))).size,
  })),
});
