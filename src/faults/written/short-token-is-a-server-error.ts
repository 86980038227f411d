import { changeReply } from '../changes/index.ts';
import { defineFault } from '../fault.ts';

/** No operation promises a server error. */
const ANSWERS = 'modelarts#/paths/~1v1~1{project_id}~1services~1{service_id}';

/** A token is taken apart before it is known to be long enough. */
export const shortTokenIsAServerError = defineFault({
  id: 'short-token-is-a-server-error',
  title: 'a token of a few characters is answered with status 500',
  promise: `${ANSWERS}~1events/get/responses`,
  also: [`${ANSWERS}~1logs/get/responses`],
  wrap: changeReply((reply, { request }) => {
    const { length } = request.headers['x-auth-token'] ?? '';
    return length > 0 && length < 16 ? { ...reply, status: 500 } : reply;
  }),
});
