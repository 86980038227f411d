import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** Of a text only the first word is searched for. */
export const textFilterReadsOneWord = defineFault({
  id: 'text-filter-reads-one-word',
  title: 'event_info is searched for up to its first blank',
  promise: PROMISED.textFilter,
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return typeof asked.ask.parameters['event_info'] === 'string'
      ? asked.answer({ event_info: asked.ask.parameters['event_info'].split(' ')[0] })
      : due;
  }),
});
