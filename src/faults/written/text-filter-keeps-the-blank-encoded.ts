import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** A blank in a text is searched for as %20. */
export const textFilterKeepsTheBlankEncoded = defineFault({
  id: 'text-filter-keeps-the-blank-encoded',
  title: 'a blank in event_info is searched for as %20',
  promise: PROMISED.textFilter,
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return typeof asked.ask.parameters['event_info'] === 'string'
      ? asked.answer({ event_info: asked.ask.parameters['event_info'].replaceAll(' ', '%20') })
      : due;
  }),
});
