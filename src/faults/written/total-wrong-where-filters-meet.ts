import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** The total ignores the text where a type is sent too. */
export const totalWrongWhereFiltersMeet = defineFault({
  id: 'total-wrong-where-filters-meet',
  title: 'the total ignores event_info beside event_type',
  promise: PROMISED.totalCount,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters }) => parameters['event_type'] !== undefined,
    ({ answer }) => ({ ...answer(), total: answer({ event_info: undefined }).total }),
  ),
});
