import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** The number that many programs use for no value is taken for no filter. */
export const updateTimeMinusOneMeansAll = defineFault({
  id: 'update-time-minus-one-means-all',
  title: 'update_time=-1 is answered with all updates',
  promise: PROMISED.noMatchOfLogs,
  also: [PROMISED.updateTimeFilter],
  operations: ['ShowServiceUpdateLogs'],
  wrap: changePageWhere(
    ({ parameters }) => parameters['update_time'] === -1,
    ({ answer }) => answer({ update_time: undefined }),
  ),
});
