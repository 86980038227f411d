import type { Answer, BrokenWay } from '../../../contract/index.ts';
import { NotJudged, type RequestPlan, type Violation } from '../../../judgement/index.ts';
import type { AvailableCredentials, CheckContext, OperationCheck } from '../../check.ts';
import { promisedAnswer, requiredVariables, schemesOf } from './schemes-of.ts';
import { methodNamed } from '../../probes/credentials/describe-method.ts';
import { describeOutcome } from '../../answers/index.ts';
import { isRefused, leakedItems } from './refusal.ts';
import { sideBySide } from '../side-by-side.ts';

type Judgement = Pick<OperationCheck, 'scope' | 'probes' | 'needs' | 'appliesTo' | 'run'>;

/** What is nearly right is judged only where credentials are verified at all: that nothing is verified is one finding. */
const NEARLY_RIGHT: readonly BrokenWay[] = ['truncated', 'lengthened', 'tampered'];

/** Judges that a credential broken in one way opens nothing, for every scheme that promises it, and for further resources at least once. */
export function refusesBroken(way: BrokenWay): Judgement {
  return {
    scope: 'operation',
    probes: 'negative',
    needs: [
      'authentication/valid-credentials-are-accepted',
      'conformance/status-is-documented',
      'conformance/body-is-sound-json',
      'conformance/success-is-said-consistently',
      ...(NEARLY_RIGHT.includes(way) ? ['authentication/foreign-credentials-are-refused'] : []),
    ],
    appliesTo: (operation) => schemesOf(operation).some((scheme) => promisedAnswer(scheme, way) !== undefined),
    async *run(context) {
      const {
        resource,
        resources,
        credentials: [inUse],
      } = context;
      const isFirst = resource.name === resources[0]?.name;
      const tried = isFirst ? triable(context, way) : [inUse].filter((credentials) => credentials !== undefined);
      const all = tried.flatMap((credentials) => {
        const answer = promisedAnswer(credentials.scheme, way);
        const plans = attempts(credentials, way);
        return answer === undefined
          ? []
          : (isFirst ? plans : plans.slice(0, 1)).map((attempt) => ({ context, answer, ...attempt }));
      });
      yield* sideBySide(all, judge);
    },
  };
}

/** What the environment can try. Throws `NotJudged` where that is nothing; what else it cannot try is noted. */
function triable({ operation, credentials, evidence }: CheckContext, way: BrokenWay): readonly AvailableCredentials[] {
  const promising = schemesOf(operation).filter((scheme) => promisedAnswer(scheme, way) !== undefined);
  const available = promising.map((scheme) => ({
    scheme,
    credentials: credentials.find((candidate) => candidate.scheme.name === scheme.name),
  }));
  const tried = available.flatMap(({ credentials }) => (credentials?.ways.includes(way) ? [credentials] : []));
  const reasons = available
    .filter(({ credentials }) => !credentials?.ways.includes(way))
    .map(({ scheme, credentials }) => {
      if (!credentials) return `no credentials of the form ${scheme.form}: set ${requiredVariables(scheme)}`;
      const variable = scheme.variables[way];
      return variable === undefined
        ? `the form ${scheme.form} cannot be sent ${way} here`
        : `no ${way} ${scheme.form}: set ${variable}`;
    });
  if (tried.length === 0) throw new NotJudged(reasons.join('; '));
  for (const reason of reasons) evidence.note(reason);
  return tried;
}

interface Attempt {
  readonly what: string;
  readonly plan: RequestPlan;
  /** The contract stands for less than usual: that it is refused, not how. */
  readonly isUnknownMethod: boolean;
}

/**
 * Every variant under the default signature method, and the first one under each other method: each is verified by code of its own. What is
 * nearly right is tried under the names that stand for a method too, for a name must be no way round the signature.
 */
function attempts({ scheme, variants, methods }: AvailableCredentials, way: BrokenWay): readonly Attempt[] {
  const numbered = (variants[way] ?? []).map(({ says, ofMethod }, variant) => ({
    says,
    ofMethod,
    choice: { variant },
  }));
  const under = (text: string) => ({ text, as: scheme.methods.find((method) => method.text === text)?.as });
  const known = methods.filter((method) => under(method).as === method);
  const others = methods
    .slice(1)
    .filter((method) => known.includes(method) || NEARLY_RIGHT.includes(way))
    .flatMap((method) => numbered.slice(0, 1).map(({ says, choice }) => ({ says, choice: { ...choice, method } })));
  const crossed = known.flatMap((method) =>
    numbered.filter(({ ofMethod }) => ofMethod).map(({ says, choice }) => ({ says, choice: { ...choice, method } })),
  );
  return [...numbered.filter(({ ofMethod }) => !ofMethod), ...others, ...crossed].map(({ says, choice }) => {
    const method = 'method' in choice ? choice.method : undefined;
    const what = `${scheme.form} ${says}${method === undefined ? '' : ` (${methodNamed(method)})`}`;
    return {
      what,
      isUnknownMethod: method !== undefined && !known.includes(method),
      plan: { credentials: { scheme: scheme.name, broken: way, ...choice }, fresh: true, purpose: what },
    };
  });
}

async function judge({
  context: { operation, evidence, send },
  plan,
  what,
  answer: promised,
  isUnknownMethod,
}: Attempt & { context: CheckContext; answer: Answer }): Promise<Violation | undefined> {
  const exchange = await send(plan);
  evidence.add('broken credentials sent');
  const answer: Answer = isUnknownMethod ? { ...promised, outcomes: ['refused'] } : promised;
  const shown = {
    expected: answer.outcomes.join(' or '),
    received: describeOutcome(operation, exchange.response),
    exchange,
    promise: answer.promise,
  };
  const leaked = leakedItems(operation, exchange.response);
  if (!isRefused(operation, exchange.response, answer))
    return { message: `${what} is answered with ${shown.received}`, ...shown };
  if (leaked !== undefined)
    return {
      message: `${what} is refused, but the answer holds ${leaked.count} items`,
      ...shown,
      expected: 'no items',
      received: leaked.count,
      at: leaked.at,
    };
  return undefined;
}
