import { changePageWhere, cutPage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** In ascending order the newest event is left out. */
export const ascendingLosesTheNewest = defineFault({
  id: 'ascending-loses-the-newest',
  title: 'the newest event is left out in ascending order',
  promise: PROMISED.order,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters }) =>
      parameters['order'] === 'asc' &&
      ['event_type', 'event_info', 'start_time'].every((name) => parameters[name] === undefined),
    (page) => cutPage(page, page.everything().items.slice(0, -1)),
  ),
});
