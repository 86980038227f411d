import type { RecordedResponse } from '../../../client/index.ts';
import type { Answer, Operation } from '../../../contract/index.ts';
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
import { describeProbe, isAsMeant, validFilter, type Probe } from '../../probes/index.ts';

/** A refusal that is said wrongly is one finding. The filter that is sent beside a bad value must be accepted by itself. */
export const REFUSALS_READ: readonly PartName[] = ['plain-answer', 'outcome', 'values'];

/** How many promises of one parameter are tried beside a filter. Code that forgets a parameter beside a filter forgets all its promises. */
const MOST_BESIDE_A_FILTER = 3;

/**
 * Sends each probe, then the first probe of some promises beside a valid filter, and yields what is not refused as promised.
 * Server errors, errors in disguise and the bodies of errors are judged elsewhere, on every exchange.
 */
export function refusals(context: CheckContext, probes: readonly Probe[]): AsyncIterable<Violation> {
  const groups = [...Map.groupBy(probes, ({ parameter }) => parameter).values()];
  return gatherViolations(groups, (group) => judgeParameter(context, group));
}

async function* judgeParameter(context: CheckContext, probes: readonly Probe[]): AsyncIterable<Violation> {
  let isFound = false;
  for await (const violation of judgeProbes(context, probes, {})) {
    isFound = true;
    yield violation;
  }
  const [first] = probes;
  const beside = first === undefined ? {} : validFilter(context.operation, first.parameter);
  if (isFound || Object.keys(beside).length === 0) return;
  const combinable = probes.filter(({ alone }) => !alone);
  const firsts = [...Map.groupBy(combinable, ({ promise }) => promise).values()]
    .flatMap(([probe]) => probe ?? [])
    .slice(0, MOST_BESIDE_A_FILTER);
  yield* judgeProbes(context, firsts, beside);
}

/** Parameters that are sent beside a bad value. */
type Beside = Readonly<Record<string, string>>;

function judgeProbes(context: CheckContext, probes: readonly Probe[], beside: Beside): AsyncIterable<Violation> {
  return gatherViolations(probes, async (probe) => {
    const violation = await judgeProbe(context, probe, beside);
    return violation === undefined ? [] : [violation];
  });
}

async function judgeProbe(context: CheckContext, probe: Probe, beside: Beside): Promise<Violation | undefined> {
  const { operation, evidence } = context;
  const answer = probe.answer ?? probe.parameter.answers[probe.kind];
  if (answer === undefined) return undefined;
  const others = Object.entries(beside).map(([name, text]) => `${name}=${text}`);
  const purpose = [describeProbe(probe), ...others].join(' beside ');
  const exchange = await context.send({ parameters: { ...beside, [probe.parameter.name]: probe.text }, purpose });
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
    promise: claimsSuccess(operation, response) ? probe.promise : answer.promise,
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
