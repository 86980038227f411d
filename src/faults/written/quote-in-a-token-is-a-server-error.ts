import { changeReply } from '../changes/index.ts';
import { defineFault } from '../fault.ts';

/** No operation promises a server error. */
const ANSWERS = 'modelarts#/paths/~1v1~1{project_id}~1services~1{service_id}';

/** A token is pasted into a statement. */
export const quoteInATokenIsAServerError = defineFault({
  id: 'quote-in-a-token-is-a-server-error',
  title: 'a token with a quotation mark in it is answered with status 500',
  promise: `${ANSWERS}~1events/get/responses`,
  also: [`${ANSWERS}~1logs/get/responses`],
  wrap: changeReply((reply, { request }) =>
    /'/.test(request.headers['x-auth-token'] ?? '') ? { ...reply, status: 500 } : reply,
  ),
});
