import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** An index leaves out the words that stand everywhere. */
export const textFilterIgnoresCommonWords = defineFault({
  id: 'text-filter-ignores-common-words',
  title: 'event_info of a common word is taken for no filter',
  promise: PROMISED.textFilter,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters }) => ['to', 'of', 'for', 'the'].includes(String(parameters['event_info'])),
    ({ answer }) => answer({ event_info: undefined }),
  ),
});
