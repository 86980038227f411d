import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** Signs are taken out of a text before it is looked for, and not out of the events. */
export const textFilterDropsPunctuation = defineFault({
  id: 'text-filter-drops-punctuation',
  title: 'event_info is looked for without its colons',
  promise: PROMISED.textFilter,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters }) => /:/.test(String(parameters['event_info'] ?? '')),
    ({ parameters, answer }) => answer({ event_info: String(parameters['event_info']).replace(/:/g, '') }),
  ),
});
