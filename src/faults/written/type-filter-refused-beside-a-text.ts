import { refuseParameter } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A type is refused where a text is sent too. */
export const typeFilterRefusedBesideAText = defineFault({
  id: 'type-filter-refused-beside-a-text',
  title: 'event_type is refused beside event_info',
  promise: PROMISED.events,
  operations: ['ShowServiceEvents'],
  wrap: refuseParameter(
    'event_type',
    ({ event_type, event_info }) => event_type !== undefined && event_info !== undefined,
  ),
});
