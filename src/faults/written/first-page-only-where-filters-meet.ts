import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** The number of the page is forgotten where a type and a text are asked for. */
export const firstPageOnlyWhereFiltersMeet = defineFault({
  id: 'first-page-only-where-filters-meet',
  title: 'every page is the first where event_type and event_info meet',
  promise: PROMISED.paging,
  operations: ['ShowServiceEvents'],
  wrap: changePage(({ ask: { parameters }, answer }) =>
    answer(parameters['event_type'] === undefined || parameters['event_info'] === undefined ? {} : { offset: 0 }),
  ),
});
