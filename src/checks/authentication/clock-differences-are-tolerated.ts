import { NotJudged } from '../../judgement/index.ts';
import { type CheckContext, defineCheck } from '../check.ts';
import { clockDifferences } from '../probes/index.ts';
import { configuredCredentials } from './parts/configured-credentials.ts';
import { judgeValidCredentials } from './parts/judge-valid-credentials.ts';
import { schemesOf } from './parts/schemes-of.ts';

/** A request is accepted although the signer's clock is a little slow or fast, as far as the contract tolerates it. */
export const clockDifferencesAreTolerated = defineCheck({
  id: 'authentication/clock-differences-are-tolerated',
  title: 'a clock that is a little off is accepted',
  scope: 'operation',
  resources: 'first',
  reads: ['plain-answer', 'credentials'],
  guards: ['trial'],
  appliesTo: (operation) => schemesOf(operation).some(({ tolerates }) => tolerates !== undefined),
  async *run(context) {
    const tolerant = configuredCredentials(context).filter(({ scheme }) => scheme.tolerates !== undefined);
    if (tolerant.length === 0) throw new NotJudged('the credentials that are configured say no time');
    const ahead = await aheadOfSigner(context);
    const all = tolerant.flatMap(({ scheme }) => clockDifferences(scheme, ahead));
    yield* judgeValidCredentials(context, all);
  },
});

/** Milliseconds that the provider's clock is ahead of the one that signs, by its `Date` header; `undefined` where it sends none. */
async function aheadOfSigner({ send }: CheckContext): Promise<number | undefined> {
  // A shared answer may be signed by our clock, and what comes later by the provider's.
  const exchange = await send({ purpose: 'see the clock of the provider', fresh: true });
  const { date } = exchange.response;
  return date === undefined ? undefined : date - exchange.startedAt - (exchange.providerAhead ?? 0);
}
