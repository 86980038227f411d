import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** Where a start is given too, the end is left out. */
export const endExclusiveBesideStart = defineFault({
  id: 'end-exclusive-beside-start',
  title: 'end_time keeps back what lies on it where start_time is sent too',
  promise: PROMISED.inclusiveBounds,
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return asked.ask.parameters['start_time'] === undefined || asked.ask.parameters['end_time'] === undefined
      ? due
      : asked.answer({ end_time: Number(asked.ask.parameters['end_time']) - 1 });
  }),
});
