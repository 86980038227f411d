import { type CheckContext, defineCheck } from '../check.ts';
import { NotJudged } from '../../judgement/index.ts';
import { acceptedCredentials } from './parts/accepted-credentials.ts';
import { schemesOf } from './parts/schemes-of.ts';
import { configuredCredentials } from './parts/configured-credentials.ts';

/** A signer whose clock is a little off, in the past or in the future, is accepted as the contract says. */
export const clockDifferencesAreTolerated = defineCheck({
  id: 'authentication/clock-differences-are-tolerated',
  title: 'a clock that is a little off is accepted',
  scope: 'operation',
  resources: 'first',
  needs: ['authentication/valid-credentials-are-accepted'],
  appliesTo: (operation) => schemesOf(operation).some(({ tolerates }) => tolerates !== undefined),
  async *run(context) {
    const tolerant = configuredCredentials(context).flatMap(({ scheme }) =>
      scheme.tolerates ? [{ scheme, ...scheme.tolerates }] : [],
    );
    if (tolerant.length === 0) throw new NotJudged('the credentials that are configured say no time');
    const ahead = await clockDifference(context);
    const all = tolerant.flatMap(({ scheme, seconds, promise }) =>
      [-1, 1].map((direction) => {
        // Without the provider's clock, ours may be off by the other half.
        const off = ahead === undefined ? Math.floor(seconds / 2) : seconds;
        const what = `valid ${scheme.form} signed ${off} s ${direction < 0 ? 'ago' : 'in the future'}`;
        return {
          what,
          credentials: { scheme: scheme.name, clockOffBy: direction * off * 1000 + (ahead ?? 0) },
          promise,
        };
      }),
    );
    yield* acceptedCredentials(context, all);
  },
});

/** Milliseconds that the provider's clock is ahead of ours, as far as `Date` tells. */
async function clockDifference({ send }: CheckContext): Promise<number | undefined> {
  const { response, startedAt } = await send({ purpose: 'see the clock of the provider', fresh: true });
  return response.date === undefined ? undefined : response.date - startedAt;
}
