import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A blank in a text is searched for as %20. */
export const textFilterKeepsTheBlankEncoded = defineFault({
  id: 'text-filter-keeps-the-blank-encoded',
  title: 'a blank in event_info is searched for as %20',
  promise: PROMISED.textFilter,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters }) => parameters['event_info'] !== undefined,
    ({ parameters, answer }) => answer({ event_info: String(parameters['event_info']).replaceAll(' ', '%20') }),
  ),
});
