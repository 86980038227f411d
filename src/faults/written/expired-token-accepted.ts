import { Refusal } from '../../provider/pipeline/index.ts';
import { defineFault } from '../fault.ts';

/** A token opens the service even after it has expired. */
export const expiredTokenAccepted = defineFault({
  id: 'expired-token-accepted',
  title: 'a token that has expired still opens the service',
  promise: 'modelarts#/components/securitySchemes/token/x-credentials/broken/expired',
  also: ['modelarts#/components/securitySchemes/iam/x-credentials/broken/expired'],
  wrap: {
    authenticate: (next) => (ask) => {
      try {
        return next(ask);
      } catch (error) {
        if (error instanceof Refusal && error.outcome === 'expired-credentials' && error.about === 'x-auth-token')
          return next({ ...ask, now: 0 });
        throw error;
      }
    },
  },
});
