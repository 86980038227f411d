import type { Caller } from '../../provider/pipeline/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** Only the first twenty characters of a token are compared. */
export const tokenComparedByItsBeginning = defineFault({
  id: 'token-compared-by-its-beginning',
  title: 'a token is compared by its first twenty characters',
  promise: `${PROMISED.tokenWays}/truncated`,
  also: (['token', 'iam'] as const).flatMap((scheme) =>
    ['truncated', 'lengthened', 'tampered'].map(
      (way) => `modelarts#/components/securitySchemes/${scheme}/x-credentials/broken/${way}`,
    ),
  ),
  wrap: {
    authenticate: (next) => {
      const known = new Map<string, Caller>();
      return (ask) => {
        const token = ask.request.headers['x-auth-token'] ?? '';
        const caller = known.get(token.slice(0, 20)) ?? next(ask);
        if (token.length >= 20) known.set(token.slice(0, 20), caller);
        return caller;
      };
    },
  },
});
