import type { Violation } from '../../../judgement/index.ts';
import { claimsSuccess, contradiction, describeOutcome } from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';
import { gatherViolations } from '../../gather-violations.ts';
import { describeProbe, type AllowedValue } from '../../probes/index.ts';

/** Sends each value and yields the refusals. Server errors and errors in disguise are judged elsewhere, on every exchange. */
export function acceptances(context: CheckContext, values: readonly AllowedValue[]): AsyncIterable<Violation> {
  return gatherViolations(values, (value) => judgeAllowed(context, value));
}

async function judgeAllowed(
  { operation, send, evidence }: CheckContext,
  value: AllowedValue,
): Promise<readonly Violation[]> {
  const { parameter, text, promise } = value;
  const exchange = await send({ parameters: { [parameter.name]: text }, purpose: describeProbe(value) });
  evidence.add('allowed values sent');
  const { response } = exchange;
  if (response.status >= 500 || claimsSuccess(operation, response) || contradiction(operation, response) !== undefined)
    return [];
  const received = describeOutcome(operation, response);
  return [
    {
      message: `${describeProbe(value)} is answered with ${received}`,
      expected: 'success',
      received,
      exchange,
      promise,
    },
  ];
}
