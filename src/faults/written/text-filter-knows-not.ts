import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A search engine takes a hyphen before a word for everything but the word. */
export const textFilterKnowsNot = defineFault({
  id: 'text-filter-knows-not',
  title: 'event_info that begins with a hyphen finds what does not hold the word',
  promise: PROMISED.textFilter,
  also: [PROMISED.noMatch],
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters }) => String(parameters['event_info'] ?? '').startsWith('-'),
    ({ answer }) => answer({ event_info: undefined }),
  ),
});
