import type { Answer } from '../../contract/index.ts';
import type { CheckContext, Violation } from '../check.ts';
import { claimedOutcomes, claimsSuccess, contradiction, spoken } from '../conformance/index.ts';
import { isAsMeant, named, type Probe } from './probe.ts';
import { validFilter } from './valid-filter.ts';

/**
 * Sends each probe, and the first one of each parameter beside a valid filter too, and yields what is not refused as promised.
 * Server errors, errors in disguise and the bodies of errors are judged elsewhere, on every exchange.
 */
export async function* refusals(context: CheckContext, probes: readonly Probe[]): AsyncIterable<Violation> {
  for (const group of Map.groupBy(probes, ({ parameter }) => parameter).values()) {
    let held = true;
    for (const probe of group) {
      const violation = await refusal(context, probe, {});
      if (violation !== undefined) yield violation;
      held &&= violation === undefined;
    }
    const [first] = group;
    const beside = first === undefined ? {} : validFilter(context.operation, first.parameter);
    const violation = held && first !== undefined && Object.keys(beside).length > 0 ? await refusal(context, first, beside) : undefined;
    if (violation !== undefined) yield violation;
  }
}

async function refusal(context: CheckContext, probe: Probe, beside: Readonly<Record<string, string>>): Promise<Violation | undefined> {
  const { operation, evidence } = context;
  const answer = probe.parameter.answers[probe.kind];
  if (answer === undefined) return undefined;
  const purpose = [named(probe), ...Object.entries(beside).map(([name, text]) => `${name}=${text}`)].join(' beside ');
  const exchange = await context.send({ parameters: { ...beside, [probe.parameter.name]: probe.text }, purpose });
  if (!isAsMeant(operation, probe, exchange.request)) {
    evidence.note(`${purpose} did not reach the provider as it was meant, and is not judged`);
    return undefined;
  }
  evidence.add('bad values sent');
  const { response } = exchange;
  if (response.status >= 500 || contradiction(operation, response) !== undefined) return undefined;
  const received = claimedOutcomes(operation, response).map(({ name }) => name);
  if (received.some((name) => answer.outcomes.includes(name) || (name !== 'success' && answer.outcomes.includes('refused')))) return undefined;
  return {
    message: `${purpose} is answered with ${spoken(operation, response)} instead of ${expected(answer)}`,
    expected: expected(answer),
    received: spoken(operation, response),
    exchange,
    promise: claimsSuccess(operation, response) ? probe.promise : answer.promise,
  };
}

function expected({ outcomes }: Answer): string {
  return outcomes.map((name) => (name === 'refused' ? 'a refusal' : name)).join(' or ');
}
