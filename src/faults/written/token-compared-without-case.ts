import type { Caller } from '../../provider/pipeline/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A token is accepted in another letter case. */
export const tokenComparedWithoutCase = defineFault({
  id: 'token-compared-without-case',
  title: 'a token in another letter case opens the service',
  promise: `${PROMISED.tokenWays}/tampered`,
  also: ['modelarts#/components/securitySchemes/iam/x-credentials/broken/tampered'],
  wrap: {
    authenticate: (next) => {
      const known = new Map<string, Caller>();
      return (ask) => {
        const token = (ask.request.headers['x-auth-token'] ?? '').toLowerCase();
        const caller = known.get(token) ?? next(ask);
        if (token !== '') known.set(token, caller);
        return caller;
      };
    },
  },
});
