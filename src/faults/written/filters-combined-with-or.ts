import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** Two filters match what either of them matches. */
export const filtersCombinedWithOr = defineFault({
  id: 'filters-combined-with-or',
  title: 'event_type and event_info together match what either matches',
  promise: PROMISED.typeFilter,
  also: [PROMISED.textFilter, PROMISED.totalCount],
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return asked.ask.parameters['event_type'] === undefined || asked.ask.parameters['event_info'] === undefined
      ? due
      : asked.answer({ event_type: undefined });
  }),
});
