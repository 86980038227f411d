import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** An index of pairs of letters holds no single one. */
export const textFilterNeedsTwoCharacters = defineFault({
  id: 'text-filter-needs-two-characters',
  title: 'event_info of one character finds nothing',
  promise: PROMISED.textFilter,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters }) => String(parameters['event_info'] ?? '').length === 1,
    ({ answer }) => answer({ event_info: 'nothing is called like this' }),
  ),
});
