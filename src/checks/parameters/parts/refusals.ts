import type { Answer, Operation } from '../../../contract/index.ts';
import type { RecordedResponse } from '../../../client/index.ts';
import type { CheckContext } from '../../check.ts';
import type { Violation } from '../../../judgement/index.ts';
import {
  claimedOutcomes,
  claimsSuccess,
  contradiction,
  isUnnamedRefusal,
  describeOutcome,
} from '../../answers/index.ts';
import { gathered } from '../../gather-violations.ts';
import { isAsMeant, describeProbe, type Probe } from '../../probes/values/probe.ts';
import { validFilter } from '../../probes/values/valid-filter.ts';

/** Where every refusal is said wrongly, that is one finding and not one for each bad value. */
export const REFUSALS_NEED: readonly string[] = [
  'conformance/plain-request-succeeds',
  'conformance/status-is-documented',
  'conformance/body-is-sound-json',
  'conformance/success-is-said-consistently',
  // A filter that stands beside a bad value must be accepted by itself.
  'parameters/enum-values-are-accepted',
];

/** Promises of one parameter that are tried beside a filter: code that looks at a parameter only where it stands alone looks at none of them. */
const MOST_BESIDE_A_FILTER = 3;

/**
 * Sends each probe, and the first one of some promises beside a valid filter too, and yields what is not refused as promised.
 * Server errors, errors in disguise and the bodies of errors are judged elsewhere, on every exchange.
 */
export function refusals(context: CheckContext, probes: readonly Probe[]): AsyncIterable<Violation> {
  const groups = [...Map.groupBy(probes, ({ parameter }) => parameter).values()];
  return gathered(groups.map((group) => refusalsOfOne(context, group)));
}

async function refusalsOfOne(context: CheckContext, probes: readonly Probe[]): Promise<readonly Violation[]> {
  const found = (await Promise.all(probes.map((probe) => refusal(context, probe, {})))).filter(
    (violation) => violation !== undefined,
  );
  const [first] = probes;
  const beside = first === undefined ? {} : validFilter(context.operation, first.parameter);
  if (found.length > 0 || Object.keys(beside).length === 0) return found;
  const firsts = [...Map.groupBy(probes, ({ promise }) => promise).values()]
    .flatMap(([probe]) => probe ?? [])
    .slice(0, MOST_BESIDE_A_FILTER);
  return (await Promise.all(firsts.map((probe) => refusal(context, probe, beside)))).filter(
    (violation) => violation !== undefined,
  );
}

async function refusal(
  context: CheckContext,
  probe: Probe,
  beside: Readonly<Record<string, string>>,
): Promise<Violation | undefined> {
  const { operation, evidence } = context;
  const answer = probe.answer ?? probe.parameter.answers[probe.kind];
  if (answer === undefined) return undefined;
  const purpose = [describeProbe(probe), ...Object.entries(beside).map(([name, text]) => `${name}=${text}`)].join(
    ' beside ',
  );
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
    message: `${purpose} is answered with ${describeOutcome(operation, response)} instead of ${expected(answer)}`,
    expected: expected(answer),
    received: describeOutcome(operation, response),
    exchange,
    promise: claimsSuccess(operation, response) ? probe.promise : answer.promise,
  };
}

function isKept(operation: Operation, { outcomes }: Answer, response: RecordedResponse): boolean {
  const isRefusalEnough = outcomes.includes('refused');
  return (
    claimedOutcomes(operation, response).some(
      ({ name }) => outcomes.includes(name) || (name !== 'success' && isRefusalEnough),
    ) ||
    (isRefusalEnough && isUnnamedRefusal(operation, response))
  );
}

function expected({ outcomes }: Answer): string {
  return outcomes.map((name) => (name === 'refused' ? 'a refusal' : name)).join(' or ');
}
