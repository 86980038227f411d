import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

const HOUR_MS = 3_600_000;

/** The start of a window is taken for the full hour before it. */
export const startRoundedToTheHour = defineFault({
  id: 'start-rounded-to-the-hour',
  title: 'start_time is taken for the full hour before it',
  promise: PROMISED.startFilter,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters }) => parameters['start_time'] !== undefined,
    ({ parameters, answer }) =>
      answer({ start_time: Math.floor(Number(parameters['start_time']) / HOUR_MS) * HOUR_MS }),
  ),
});
