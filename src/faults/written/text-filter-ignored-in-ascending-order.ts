import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** In ascending order the text is ignored. */
export const textFilterIgnoredInAscendingOrder = defineFault({
  id: 'text-filter-ignored-in-ascending-order',
  title: 'event_info is ignored in ascending order',
  promise: PROMISED.textFilter,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters }) => parameters['order'] === 'asc',
    ({ answer }) => answer({ event_info: undefined }),
  ),
});
