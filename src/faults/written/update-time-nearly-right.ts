import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';

/** The instant of an update is compared as a number with a fraction is, which is right when it is near enough. */
export const updateTimeNearlyRight = defineFault({
  id: 'update-time-nearly-right',
  title: 'update_time matches an update of one millisecond later',
  promise: 'modelarts#/paths/~1v1~1{project_id}~1services~1{service_id}~1logs/get/x-collection/filters/0',
  also: [
    'modelarts#/paths/~1v1~1{project_id}~1services~1{service_id}~1logs/get/x-collection/promises/no-match-is-empty',
  ],
  operations: ['ShowServiceUpdateLogs'],
  wrap: changePageWhere(
    ({ parameters, answer }) => parameters['update_time'] !== undefined && answer().items.length === 0,
    ({ parameters, answer }) => answer({ update_time: Number(parameters['update_time']) + 1 }),
  ),
});
