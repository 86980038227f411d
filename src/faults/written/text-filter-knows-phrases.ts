import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A search engine takes its own syntax out of a text. */
export const textFilterKnowsPhrases = defineFault({
  id: 'text-filter-knows-phrases',
  title: 'event_info in quotation marks is looked for without them',
  promise: PROMISED.noMatch,
  also: [PROMISED.textFilter],
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters }) => /^".+"$/.test(String(parameters['event_info'] ?? '')),
    ({ parameters, answer }) => answer({ event_info: String(parameters['event_info']).slice(1, -1) }),
  ),
});
