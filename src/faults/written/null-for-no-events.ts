import { changeSuccess } from '../changes/index.ts';
import { defineFault } from '../fault.ts';

/** A list without events is null. */
export const nullForNoEvents = defineFault({
  id: 'null-for-no-events',
  title: 'a list without events is null',
  promise: 'modelarts#/components/schemas/ShowServiceEventsResponse/properties/events/type',
  operations: ['ShowServiceEvents'],
  wrap: changeSuccess((body, { selection }) => {
    if (selection.count === 0) body['events'] = null;
  }),
});
