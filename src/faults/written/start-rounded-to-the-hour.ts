import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** The start of a window is the full hour before it. */
export const startRoundedToTheHour = defineFault({
  id: 'start-rounded-to-the-hour',
  title: 'start_time is taken for the full hour before it',
  promise: PROMISED.startFilter,
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return asked.ask.parameters['start_time'] === undefined
      ? due
      : asked.answer({ start_time: Math.floor(Number(asked.ask.parameters['start_time']) / 3_600_000) * 3_600_000 });
  }),
});
