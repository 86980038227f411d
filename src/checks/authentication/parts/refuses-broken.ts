import type { Answer, BrokenWay } from '../../../contract/index.ts';
import type { Violation } from '../../../judgement/index.ts';
import { claimsSuccess, describeOutcome } from '../../answers/index.ts';
import type { CheckContext, OperationCheck } from '../../check.ts';
import { gatherViolations } from '../../gather-violations.ts';
import { brokenCredentials, contextsOf, NEARLY_RIGHT, type BrokenCredentials } from '../../probes/index.ts';
import { breakableCredentials } from './breakable-credentials.ts';
import { isKept, leakedItems } from './refusal.ts';
import { closingSchemes, promisedAnswer } from './schemes-of.ts';

/** In so many contexts a request without any credential is sent. */
const CONTEXTS_WITHOUT = 3;

type Judgement = Pick<OperationCheck, 'scope' | 'probes' | 'reads' | 'guards' | 'appliesTo' | 'run'>;

/**
 * Everything of a check but its name: a credential that is broken in one way opens nothing, and where callers are let in as guests they see no items. It is judged for every scheme that promises it on
 * the first resource, and with one request on each further resource.
 */
export function refusesBroken(way: BrokenWay): Judgement {
  return {
    scope: 'operation',
    probes: 'negative',
    // Where credentials are not verified at all, that is one finding, and what is nearly right is not judged.
    reads: [
      'plain-answer',
      'credentials',
      'outcome',
      ...(NEARLY_RIGHT.includes(way) ? (['verification'] as const) : []),
    ],
    ...(way === 'foreign' && { guards: ['verification'] }),
    appliesTo: (operation) => closingSchemes(operation).some((scheme) => promisedAnswer(scheme, way) !== undefined),
    run: (context) => judgeBroken(context, way),
  };
}

async function* judgeBroken(context: CheckContext, way: BrokenWay): AsyncGenerator<Violation> {
  yield* gatherViolations(attempts(context, way), (attempt) => judgeAttempt(context, attempt));
}

/** A broken credential, and the answer that its scheme promises. */
interface Attempt extends BrokenCredentials {
  readonly answer: Answer;
}

/** Everything that can be tried on the first resource; on a further resource one request with the credentials in use. */
function attempts(context: CheckContext, way: BrokenWay): readonly Attempt[] {
  const { resource, resources, credentials, operation } = context;
  const isFirst = resource.name === resources[0]?.name;
  const own = credentials.filter(({ scheme }) => operation.security.includes(scheme.name));
  const tried = isFirst ? breakableCredentials(context, way) : own.slice(0, 1);
  const alone = tried.flatMap((each) => {
    const answer = promisedAnswer(each.scheme, way);
    if (answer === undefined) return [];
    const broken = brokenCredentials(each, way, operation);
    return (isFirst ? broken : broken.slice(0, 1)).map((attempt) => ({ ...attempt, answer }));
  });
  return isFirst ? [...alone, ...inContexts(context, way, alone)] : alone;
}

/** The first attempt again, beside what the operation offers: without any credential in several contexts, broken in another way in one. */
function inContexts(
  { operation, resources }: CheckContext,
  way: BrokenWay,
  [first]: readonly Attempt[],
): readonly Attempt[] {
  const contexts = first ? contextsOf(operation, resources, []) : [];
  return contexts.slice(0, way === 'missing' ? CONTEXTS_WITHOUT : 1).flatMap(({ says, plan }) => {
    if (!first) return [];
    const what = `${first.what} beside ${says}`;
    return [{ ...first, what, plan: { ...first.plan, ...plan, purpose: what } }];
  });
}

async function judgeAttempt(
  { operation, evidence, send }: CheckContext,
  { what, plan, isUnknownMethod, answer: promised }: Attempt,
): Promise<readonly Violation[]> {
  const exchange = await send(plan);
  evidence.add('broken credentials sent');
  const answer: Answer = isUnknownMethod ? { ...promised, outcomes: ['refused'] } : promised;
  const { promise, outcomes } = answer;
  if (!isKept(operation, exchange.response, answer)) {
    const received = describeOutcome(operation, exchange.response);
    return [
      {
        message: `${what} is answered with ${received}`,
        expected: outcomes.join(' or '),
        received,
        exchange,
        promise,
      },
    ];
  }
  const leaked = leakedItems(operation, exchange.response);
  if (leaked === undefined) return [];
  const { count, at } = leaked;
  const isLetIn = outcomes.includes('success') && claimsSuccess(operation, exchange.response);
  const message = `${what} is ${isLetIn ? 'let in as a guest' : 'refused'}, but the answer holds ${count} items`;
  return [{ message, expected: 'no items', received: count, at, exchange, promise }];
}
