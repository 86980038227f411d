import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** The total ignores the text where a type is asked for as well. */
export const totalWrongWhereFiltersMeet = defineFault({
  id: 'total-wrong-where-filters-meet',
  title: 'the total ignores event_info beside event_type',
  promise: PROMISED.totalCount,
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return asked.ask.parameters['event_type'] === undefined
      ? due
      : { ...due, total: asked.answer({ event_info: undefined }).total };
  }),
});
