import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** Where a start is sent too, an event exactly at the end is left out. */
export const endExclusiveBesideStart = defineFault({
  id: 'end-exclusive-beside-start',
  title: 'end_time keeps back what lies on it where start_time is sent too',
  promise: PROMISED.inclusiveBounds,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ parameters }) => parameters['start_time'] !== undefined && parameters['end_time'] !== undefined,
    ({ parameters, answer }) => answer({ end_time: Number(parameters['end_time']) - 1 }),
  ),
});
