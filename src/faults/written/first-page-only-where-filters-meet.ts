import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** The number of the page is ignored where a type and a text are sent. */
export const firstPageOnlyWhereFiltersMeet = defineFault({
  id: 'first-page-only-where-filters-meet',
  title: 'every page is the first where event_type and event_info meet',
  promise: PROMISED.paging,
  also: [PROMISED.pastTheEnd],
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters }) => parameters['event_type'] !== undefined && parameters['event_info'] !== undefined,
    ({ answer }) => answer({ offset: 0 }),
  ),
});
