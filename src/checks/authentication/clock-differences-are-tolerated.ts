import { NotJudged } from '../../judgement/index.ts';
import { type CheckContext, defineCheck } from '../check.ts';
import { clockDifferences, type ProviderClock } from '../probes/index.ts';
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
    const clock = await clockOfProvider(context);
    const all = tolerant.flatMap(({ scheme }) => clockDifferences(scheme, clock));
    if (all.length === 0) throw new NotJudged('the clocks differ by more than is tolerated');
    yield* judgeValidCredentials(context, all);
  },
});

/** By its `Date` header, where it sends one. */
async function clockOfProvider({ send }: CheckContext): Promise<ProviderClock> {
  // A shared answer may be signed by our clock, and what comes later by the provider's.
  const exchange = await send({ purpose: 'see the clock of the provider', fresh: true });
  const { date } = exchange.response;
  const moved = exchange.providerAhead ?? 0;
  return { ahead: date === undefined ? undefined : date - exchange.startedAt - moved, moved };
}
