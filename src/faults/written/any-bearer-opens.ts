import type { Caller } from '../../provider/pipeline/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A gateway verifies tokens in their own header and signatures, and lets everything else in that stands in Authorization. */
export const anyBearerOpens = defineFault({
  id: 'any-bearer-opens',
  title: 'whatever stands behind Bearer in Authorization opens the service',
  promise: `${PROMISED.tokenWays}/misplaced`,
  wrap: {
    authenticate: (next) => {
      let known: Caller | undefined;
      return (ask) => {
        const { authorization, 'x-auth-token': token } = ask.request.headers;
        if (known && token === undefined && authorization?.startsWith('Bearer ')) return known;
        known = next(ask);
        return known;
      };
    },
  },
});
