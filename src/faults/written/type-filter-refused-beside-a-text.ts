import { refuseQuestion } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** Beside a text a type is refused. */
export const typeFilterRefusedBesideAText = defineFault({
  id: 'type-filter-refused-beside-a-text',
  title: 'event_type is refused beside event_info',
  promise: PROMISED.events,
  operations: ['ShowServiceEvents'],
  wrap: refuseQuestion(
    'event_type',
    ({ event_type, event_info }) => event_type !== undefined && event_info !== undefined,
  ),
});
