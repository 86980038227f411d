import { changeSuccess } from '../changes/index.ts';
import { defineFault } from '../fault.ts';

/** A list of one event is the event itself. */
export const oneEventAsAnObject = defineFault({
  id: 'one-event-as-an-object',
  title: 'one event comes as an object and not as a list',
  promise: 'modelarts#/components/schemas/ShowServiceEventsResponse/properties/events/type',
  operations: ['ShowServiceEvents'],
  wrap: changeSuccess((body, { selection }) => {
    if (selection.count === 1) body['events'] = selection.items[0] ?? null;
  }),
});
