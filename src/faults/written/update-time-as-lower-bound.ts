import { changePageWhere, cutPage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';

/** The instant of an update is taken for the beginning of a window. */
export const updateTimeAsLowerBound = defineFault({
  id: 'update-time-as-lower-bound',
  title: 'update_time matches every later update too',
  promise: 'modelarts#/paths/~1v1~1{project_id}~1services~1{service_id}~1logs/get/x-collection/filters/0',
  operations: ['ShowServiceUpdateLogs'],
  wrap: changePageWhere(
    ({ parameters }) => parameters['update_time'] !== undefined,
    (page) =>
      cutPage(
        page,
        page
          .everything({ update_time: undefined })
          .items.filter(({ update_time }) => Number(update_time) >= Number(page.parameters['update_time'])),
      ),
  ),
});
