import type { Answer, BrokenWay } from '../../contract/index.ts';
import { NotJudged, type AvailableCredentials, type CheckContext, type OperationCheck, type RequestPlan, type Violation } from '../check.ts';
import { promisedAnswer, requiredVariables, schemesOf } from './applicable.ts';
import { spoken } from '../conformance/index.ts';
import { isRefused, leakedItems } from './refusal.ts';

type Judgement = Pick<OperationCheck, 'scope' | 'subjects' | 'probes' | 'needs' | 'appliesTo' | 'run'>;

/** Judges that a credential broken in one way opens nothing, for every scheme that promises it; the words say what the numbers of `variant` change, those `ofMethods` where a signature method can be chosen. */
export function refusesBroken(way: BrokenWay, variants: readonly string[], ofMethods: readonly string[] = []): Judgement {
  return {
    scope: 'operation',
    subjects: 'first',
    probes: 'negative',
    needs: ['authentication/valid-credentials-are-accepted'],
    appliesTo: (operation) => schemesOf(operation).some((scheme) => promisedAnswer(scheme, way) !== undefined),
    async *run(context) {
      const tried = triable(context, way);
      for (const credentials of tried) {
        const answer = promisedAnswer(credentials.scheme, way);
        for (const { plan, what } of attempts(credentials, way, { variants, ofMethods })) if (answer) yield* judge({ context, plan, what, answer });
      }
    },
  };
}

/** What the environment can try. Throws `NotJudged` where that is nothing; what else it cannot try is noted. */
function triable({ operation, credentials, evidence }: CheckContext, way: BrokenWay): readonly AvailableCredentials[] {
  const promising = schemesOf(operation).filter((scheme) => promisedAnswer(scheme, way) !== undefined);
  const available = promising.map((scheme) => ({ scheme, credentials: credentials.find((candidate) => candidate.scheme.name === scheme.name) }));
  const tried = available.flatMap(({ credentials }) => (credentials?.ways.includes(way) ? [credentials] : []));
  const reasons = available.filter(({ credentials }) => !credentials?.ways.includes(way)).map(({ scheme, credentials }) => {
    if (!credentials) return `no credentials of the form ${scheme.form}: set ${requiredVariables(scheme)}`;
    const variable = scheme.variables[way];
    return variable === undefined ? `the form ${scheme.form} cannot be sent ${way} here` : `no ${way} ${scheme.form}: set ${variable}`;
  });
  if (tried.length === 0) throw new NotJudged(reasons.join('; '));
  for (const reason of reasons) evidence.note(reason);
  return tried;
}

interface Wording {
  readonly variants: readonly string[];
  readonly ofMethods: readonly string[];
}

/** Every variant under the default signature method, and the first one under each other method: each is verified by code of its own. */
function attempts({ scheme, methods }: AvailableCredentials, way: BrokenWay, { variants, ofMethods }: Wording): readonly { plan: RequestPlan; what: string }[] {
  const under = (method: string, variant: number) => ({ what: `${[...variants, ...ofMethods][variant]} (${method})`, variant, method });
  const others = methods.slice(1).map((method) => under(method, 0));
  const crossed = others.length === 0 ? [] : ofMethods.flatMap((_, index) => methods.map((method) => under(method, variants.length + index)));
  return [...variants.map((what, variant) => ({ what, variant })), ...others, ...crossed].map(({ what, ...choice }) => ({
    what: `${scheme.form} ${what}`,
    plan: { credentials: { scheme: scheme.name, broken: way, ...choice }, fresh: true, purpose: `${scheme.form} ${what}` },
  }));
}

interface Attempt {
  readonly context: CheckContext;
  readonly plan: RequestPlan;
  readonly what: string;
  readonly answer: Answer;
}

async function* judge({ context: { operation, evidence, send }, plan, what, answer }: Attempt): AsyncGenerator<Violation> {
  const exchange = await send(plan);
  evidence.add('broken credentials sent');
  const shown = { expected: answer.outcomes.join(' or '), received: spoken(operation, exchange.response), exchange, promise: answer.promise };
  const leaked = leakedItems(operation, exchange.response);
  if (!isRefused(operation, exchange.response, answer))
    yield { message: `${what} is answered with ${shown.received}`, ...shown };
  else if (leaked !== undefined)
    yield { message: `${what} is refused, but the answer holds ${leaked.count} items`, ...shown, expected: 'no items', received: leaked.count, at: leaked.at };
}
