import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';

/** The number that many programs use for no value is taken for no filter. */
export const updateTimeMinusOneMeansAll = defineFault({
  id: 'update-time-minus-one-means-all',
  title: 'update_time=-1 is answered with all updates',
  promise:
    'modelarts#/paths/~1v1~1{project_id}~1services~1{service_id}~1logs/get/x-collection/promises/no-match-is-empty',
  also: ['modelarts#/paths/~1v1~1{project_id}~1services~1{service_id}~1logs/get/x-collection/filters/0'],
  operations: ['ShowServiceUpdateLogs'],
  wrap: changePageWhere(
    ({ parameters }) => parameters['update_time'] === -1,
    ({ answer }) => answer({ update_time: undefined }),
  ),
});
