import { putAt } from '../../provider/index.ts';
import { defineFault } from '../fault.ts';

/** A list without events is null. */
export const nullForNoEvents = defineFault({
  id: 'null-for-no-events',
  title: 'a list without events is null',
  promise: 'modelarts#/components/schemas/ShowServiceEventsResponse/properties/events/type',
  operations: ['ShowServiceEvents'],
  wrap: {
    render: (next) => (answer) => {
      const body = next(answer);
      if ('selection' in answer && answer.selection.count === 0) putAt(body, '/events', null);
      return body;
    },
  },
});
