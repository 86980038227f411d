import { changeReply } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A list is answered as if it had been created. */
export const successWithStatus201 = defineFault({
  id: 'success-with-status-201',
  title: 'a list is answered with status 201',
  promise: PROMISED.eventsStatuses,
  also: [`${PROMISED.eventsStatuses}/200`],
  operations: ['ShowServiceEvents'],
  wrap: changeReply((reply) => (reply.status === 200 ? { ...reply, status: 201 } : reply)),
});
