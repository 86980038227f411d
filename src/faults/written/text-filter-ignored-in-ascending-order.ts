import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** In ascending order the text is not looked at. */
export const textFilterIgnoredInAscendingOrder = defineFault({
  id: 'text-filter-ignored-in-ascending-order',
  title: 'event_info is ignored in ascending order',
  promise: PROMISED.textFilter,
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return asked.ask.parameters['order'] === 'asc' ? asked.answer({ event_info: undefined }) : due;
  }),
});
