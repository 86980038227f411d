import { type Parameter, restsOn } from '../../../contract/index.ts';
import type { Violation } from '../../../judgement/index.ts';
import {
  claimsSuccess,
  contradiction,
  describeAnswer,
  describeOutcome,
  isRefusedUnread,
  isServerError,
  keepsPromise,
  UNREAD,
} from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';
import { gatherViolations } from '../../gather-violations.ts';
import { countContext, judgeAttempts } from '../../judge-attempts.ts';
import type { PartName } from '../../parts.ts';
import {
  type Attempt,
  contextsOf,
  describeProbe,
  fullContextsOf,
  isAsMeant,
  type Probe,
  spreadOver,
  whenSent,
} from '../../probes/index.ts';

/** A refusal that is said wrongly is one finding. The filter that is sent beside a bad value must be accepted by itself. */
export const REFUSALS_READ: readonly PartName[] = ['plain-answer', 'outcome', 'values'];

/** So many promises of one parameter are tried before everything else. */
const SOON = 3;

/**
 * Sends each probe alone or in a context, in turn, and yields what is not refused as promised.
 * Server errors, errors in disguise and the bodies of errors are judged elsewhere, on every exchange.
 */
export function refusals(context: CheckContext, probes: readonly Probe[]): AsyncIterable<Violation> {
  const groups = [...Map.groupBy(probes, ({ parameter }) => parameter).entries()];
  return gatherViolations(groups, ([parameter, group]) =>
    judgeAttempts(context, attemptsOf(context, parameter, group), (attempt) => judgeProbe(context, attempt)),
  );
}

function attemptsOf(
  { operation, resources, credentials }: CheckContext,
  parameter: Parameter,
  probes: readonly Probe[],
): readonly Attempt<Probe>[] {
  const schemes = credentials.map(({ scheme }) => scheme).filter(({ name }) => operation.security.includes(name));
  const surroundings = { resources, schemes };
  const firsts = [...Map.groupBy(probes, ({ promise }) => promise).values()].flatMap(([first]) => first ?? []);
  const soon = firsts.filter(({ alone }) => !alone).slice(0, SOON);
  const full = [...fullContextsOf(operation, surroundings, [parameter]), undefined];
  const attempts = spreadOver([...soon, ...probes.filter((probe) => !soon.includes(probe))], {
    contexts: contextsOf(operation, surroundings, [parameter]),
    full,
    isAlone: ({ alone = false }) => alone,
    soon: soon.length,
    isFirst: (probe) => firsts.includes(probe),
    // What signs a request is read alike whatever the request asks for.
    isCrossed: parameter.role !== 'credential',
  });
  return attempts.map((attempt) => ({ ...attempt, ...whenSent(attempt.tried, attempt) }));
}

async function judgeProbe(
  context: CheckContext,
  { tried: probe, beside, ...when }: Attempt<Probe>,
): Promise<readonly Violation[]> {
  const { operation, evidence } = context;
  const answer = probe.answer ?? probe.parameter.answers[probe.kind];
  if (answer === undefined) return [];
  const purpose = [describeProbe(probe), ...(beside ? [beside.says] : [])].join(' beside ');
  const parameters = { ...beside?.plan.parameters, ...probe.beside, [probe.parameter.name]: probe.text };
  const exchange = await context.send({ ...beside?.plan, parameters, purpose, ...when });
  if (!isAsMeant(operation, probe, exchange.request)) {
    evidence.note(`${purpose} did not reach the provider as it was meant, and is not judged`);
    return [];
  }
  if (isRefusedUnread(operation, exchange)) {
    evidence.note(UNREAD);
    return [];
  }
  evidence.add('bad values sent');
  countContext(evidence, beside);
  const { response } = exchange;
  const isJudgedElsewhere = isServerError(operation, response) || contradiction(operation, response) !== undefined;
  if (isJudgedElsewhere || keepsPromise(operation, answer, response)) return [];
  const [expected, received] = [describeAnswer(answer), describeOutcome(operation, response)];
  const promise = claimsSuccess(operation, response)
    ? restsOn(operation.contract, answer.promise, probe.promise)
    : answer.promise;
  const message = `${purpose} is answered with ${received} instead of ${expected}`;
  return [{ message, expected, received, exchange, promise }];
}
