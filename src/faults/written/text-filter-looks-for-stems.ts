import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A word is looked for in all its forms. */
export const textFilterLooksForStems = defineFault({
  id: 'text-filter-looks-for-stems',
  title: 'event_info is looked for without the ending of its last word',
  promise: PROMISED.textFilter,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters }) => /\w{4}(?:ing|ed|s)$/.test(String(parameters['event_info'] ?? '')),
    ({ parameters, answer }) => answer({ event_info: String(parameters['event_info']).replace(/(?:ing|ed|s)$/, '') }),
  ),
});
