import { changeRefusal } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';

/** A refusal repeats the token that came with the request. */
export const tokenEchoedInARefusal = defineFault({
  id: 'token-echoed-in-a-refusal',
  title: 'a refusal of a bad parameter repeats the token',
  promise: PROMISED.invalidParameter,
  operations: ['ShowServiceEvents'],
  wrap: changeRefusal((body, { refusal, request }) => {
    if (refusal.outcome === 'invalid-parameter')
      body['error_msg'] = `Bad value, asked for with ${request.headers['x-auth-token'] ?? 'no token'}.`;
  }),
});
