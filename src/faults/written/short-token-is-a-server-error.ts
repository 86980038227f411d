import { changeReply } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A token is taken apart before it is known to be long enough. */
export const shortTokenIsAServerError = defineFault({
  id: 'short-token-is-a-server-error',
  title: 'a token of a few characters is answered with status 500',
  promise: PROMISED.eventsStatuses,
  also: [PROMISED.logsStatuses],
  wrap: changeReply((reply, { request }) => {
    const { length } = request.headers['x-auth-token'] ?? '';
    return length > 0 && length < 16 ? { ...reply, status: 500 } : reply;
  }),
});
