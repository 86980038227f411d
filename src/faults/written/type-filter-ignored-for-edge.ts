import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { isEdge } from './asked-for.ts';
import { PROMISED } from './promised.ts';

/** For the edge service the type is not looked at. */
export const typeFilterIgnoredForEdge = defineFault({
  id: 'type-filter-ignored-for-edge',
  title: 'event_type is ignored for the edge service only',
  promise: PROMISED.typeFilter,
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return isEdge(asked.ask) ? asked.answer({ event_type: undefined }) : due;
  }),
});
