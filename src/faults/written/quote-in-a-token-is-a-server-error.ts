import { changeReply } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A token is pasted into a statement. */
export const quoteInATokenIsAServerError = defineFault({
  id: 'quote-in-a-token-is-a-server-error',
  title: 'a token with a quotation mark in it is answered with status 500',
  promise: PROMISED.eventsStatuses,
  also: [PROMISED.logsStatuses],
  wrap: changeReply((reply, { request }) =>
    /'/.test(request.headers['x-auth-token'] ?? '') ? { ...reply, status: 500 } : reply,
  ),
});
