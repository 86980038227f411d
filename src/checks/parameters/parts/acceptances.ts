import type { JsonPointer, Parameter } from '../../../contract/index.ts';
import type { CheckContext } from '../../check.ts';
import type { Violation } from '../../../judgement/index.ts';
import { claimsSuccess, contradiction, describeOutcome } from '../../answers/index.ts';
import { gathered } from '../../gather-violations.ts';

/** A value that the contract allows. */
export interface AllowedValue {
  readonly parameter: Parameter;
  readonly text: string;
  /** What says that it is allowed. */
  readonly promise: JsonPointer;
}

/** Sends each value and yields what is refused; server errors and errors in disguise are judged elsewhere, on every exchange. */
export function acceptances(context: CheckContext, values: readonly AllowedValue[]): AsyncIterable<Violation> {
  return gathered(values.map((value) => acceptance(context, value)));
}

async function acceptance(
  { operation, send, evidence }: CheckContext,
  { parameter, text, promise }: AllowedValue,
): Promise<readonly Violation[]> {
  const exchange = await send({ parameters: { [parameter.name]: text }, purpose: `${parameter.name}=${text}` });
  evidence.add('allowed values sent');
  const { response } = exchange;
  if (response.status >= 500 || claimsSuccess(operation, response) || contradiction(operation, response) !== undefined)
    return [];
  const received = describeOutcome(operation, response);
  return [
    {
      message: `${parameter.name}=${text} is answered with ${received}`,
      expected: 'success',
      received,
      exchange,
      promise,
    },
  ];
}

/** Parameters whose values say what is asked for, not who asks or about what. */
export function isQuestion({ role, in: place }: Parameter): boolean {
  return place !== 'path' && role !== 'credential' && role !== 'constant' && role !== 'owner' && role !== 'resource';
}
