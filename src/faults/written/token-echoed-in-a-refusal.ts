import { defineFault } from '../fault.ts';
import { leakInRefusal } from '../modelarts/leak-in-refusal.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A refusal repeats the token that came with the request. */
export const tokenEchoedInARefusal = defineFault({
  id: 'token-echoed-in-a-refusal',
  title: 'a refusal of a bad parameter repeats the token',
  promise: PROMISED.invalidParameter,
  operations: ['ShowServiceEvents'],
  wrap: leakInRefusal(({ request }) => `Bad value, asked for with ${request.headers['x-auth-token'] ?? 'no token'}.`),
});
