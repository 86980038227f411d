import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** Without an end the type is not looked at. */
export const typeFilterIgnoredWithoutEnd = defineFault({
  id: 'type-filter-ignored-without-end',
  title: 'event_type is ignored where no end_time is sent',
  promise: PROMISED.typeFilter,
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return asked.ask.parameters['end_time'] === undefined ? asked.answer({ event_type: undefined }) : due;
  }),
});
