import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** Only the first word of a text is searched for. */
export const textFilterReadsOneWord = defineFault({
  id: 'text-filter-reads-one-word',
  title: 'event_info is searched for up to its first blank',
  promise: PROMISED.textFilter,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters }) => parameters['event_info'] !== undefined,
    ({ parameters, answer }) => answer({ event_info: String(parameters['event_info']).split(' ')[0] }),
  ),
});
