import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** Where no end is sent, the type is ignored. */
export const typeFilterIgnoredWithoutEnd = defineFault({
  id: 'type-filter-ignored-without-end',
  title: 'event_type is ignored where no end_time is sent',
  promise: PROMISED.typeFilter,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters }) => parameters['end_time'] === undefined,
    ({ answer }) => answer({ event_type: undefined }),
  ),
});
