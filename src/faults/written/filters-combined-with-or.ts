import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** Two filters together match what either of them matches. */
export const filtersCombinedWithOr = defineFault({
  id: 'filters-combined-with-or',
  title: 'event_type and event_info together match what either matches',
  promise: PROMISED.typeFilter,
  also: [PROMISED.textFilter, PROMISED.totalCount],
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters }) => parameters['event_type'] !== undefined && parameters['event_info'] !== undefined,
    ({ answer }) => answer({ event_type: undefined }),
  ),
});
