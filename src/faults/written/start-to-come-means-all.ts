import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A moment that has not come is taken for a mistake, and the mistake for nothing said. */
export const startToComeMeansAll = defineFault({
  id: 'start-to-come-means-all',
  title: 'start_time in the future is taken for no filter',
  promise: PROMISED.startFilter,
  also: [PROMISED.noMatch],
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters }) => Number(parameters['start_time'] ?? 0) > Date.now(),
    ({ answer }) => answer({ start_time: undefined }),
  ),
});
