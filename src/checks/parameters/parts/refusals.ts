import type { RecordedResponse } from '../../../client/index.ts';
import { type Answer, type Operation, restsOn } from '../../../contract/index.ts';
import type { Violation } from '../../../judgement/index.ts';
import {
  claimedOutcomes,
  claimsSuccess,
  contradiction,
  describeOutcome,
  isUnnamedRefusal,
} from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';
import { gatherViolations } from '../../gather-violations.ts';
import type { PartName } from '../../parts.ts';
import { contextsOf, describeProbe, isAsMeant, type Probe, type ProbeContext } from '../../probes/index.ts';

/** A refusal that is said wrongly is one finding. The filter that is sent beside a bad value must be accepted by itself. */
export const REFUSALS_READ: readonly PartName[] = ['plain-answer', 'outcome', 'values'];

/** So many promises of one parameter are tried in a context. Code that forgets a parameter in a context forgets all its promises there. */
const MOST_IN_CONTEXT = 3;

/**
 * Sends each probe alone, then the first probe of some promises in contexts, and yields what is not refused as promised.
 * Server errors, errors in disguise and the bodies of errors are judged elsewhere, on every exchange.
 */
export function refusals(context: CheckContext, probes: readonly Probe[]): AsyncIterable<Violation> {
  const groups = [...Map.groupBy(probes, ({ parameter }) => parameter).values()];
  return gatherViolations(groups, (group) => judgeParameter(context, group));
}

async function* judgeParameter(context: CheckContext, probes: readonly Probe[]): AsyncIterable<Violation> {
  const { operation, resources } = context;
  let isFound = false;
  for await (const violation of judgeAll(
    context,
    probes.map((probe) => ({ probe })),
  )) {
    isFound = true;
    yield violation;
  }
  const [first] = probes;
  const contexts = first === undefined ? [] : contextsOf(operation, resources, [first.parameter]);
  if (isFound || contexts.length === 0) return;
  yield* judgeAll(context, inContexts(probes, contexts));
}

/** A probe and what it is sent beside; alone where nothing is said. */
interface Attempt {
  readonly probe: Probe;
  readonly beside?: ProbeContext;
}

/** The first probe of each promise, and the contexts, in turn. */
function inContexts(probes: readonly Probe[], contexts: readonly ProbeContext[]): readonly Attempt[] {
  const combinable = probes.filter(({ alone }) => !alone);
  const firsts = [...Map.groupBy(combinable, ({ promise }) => promise).values()].map(([probe]) => probe);
  const count = Math.min(firsts.length, MOST_IN_CONTEXT);
  return Array.from({ length: count }, (_, turn) => turn).flatMap((turn) => {
    const [probe, beside] = [firsts[turn % firsts.length], contexts[turn % contexts.length]];
    return probe && beside ? [{ probe, beside }] : [];
  });
}

function judgeAll(context: CheckContext, attempts: readonly Attempt[]): AsyncIterable<Violation> {
  return gatherViolations(attempts, async (attempt) => {
    const violation = await judgeProbe(context, attempt);
    return violation === undefined ? [] : [violation];
  });
}

async function judgeProbe(context: CheckContext, { probe, beside }: Attempt): Promise<Violation | undefined> {
  const { operation, evidence } = context;
  const answer = probe.answer ?? probe.parameter.answers[probe.kind];
  if (answer === undefined) return undefined;
  const purpose = [describeProbe(probe), ...(beside ? [beside.says] : [])].join(' beside ');
  const parameters = { ...beside?.plan.parameters, [probe.parameter.name]: probe.text };
  const exchange = await context.send({ ...beside?.plan, parameters, purpose });
  if (!isAsMeant(operation, probe, exchange.request)) {
    evidence.note(`${purpose} did not reach the provider as it was meant, and is not judged`);
    return undefined;
  }
  evidence.add('bad values sent');
  const { response } = exchange;
  if (response.status >= 500 || contradiction(operation, response) !== undefined) return undefined;
  if (isKept(operation, answer, response)) return undefined;
  return {
    message: `${purpose} is answered with ${describeOutcome(operation, response)} instead of ${describeAnswer(answer)}`,
    expected: describeAnswer(answer),
    received: describeOutcome(operation, response),
    exchange,
    promise: claimsSuccess(operation, response)
      ? restsOn(operation.contract, answer.promise, probe.promise)
      : answer.promise,
  };
}

/** Whether a response says one of the outcomes that keep the promise. */
function isKept(operation: Operation, { outcomes }: Answer, response: RecordedResponse): boolean {
  const isRefusalEnough = outcomes.includes('refused');
  return (
    claimedOutcomes(operation, response).some(
      ({ name }) => outcomes.includes(name) || (name !== 'success' && isRefusalEnough),
    ) ||
    (isRefusalEnough && isUnnamedRefusal(operation, response))
  );
}

function describeAnswer({ outcomes }: Answer): string {
  return outcomes.map((name) => (name === 'refused' ? 'a refusal' : name)).join(' or ');
}
