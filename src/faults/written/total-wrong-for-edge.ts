import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { isEdge } from '../modelarts/is-edge.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** The total of the edge service counts one event too many. */
export const totalWrongForEdge = defineFault({
  id: 'total-wrong-for-edge',
  title: 'the total is one too many for the edge service only',
  promise: PROMISED.totalCount,
  operations: ['ShowServiceEvents'],
  isOfOthers: true,
  wrap: changePageWhere(isEdge, ({ answer }) => ({ ...answer(), total: answer().total + 1 })),
});
