import type { JsonPointer, Parameter } from '../../contract/index.ts';
import type { CheckContext, Violation } from '../check.ts';
import { claimsSuccess, contradiction, spoken } from '../conformance/index.ts';

/** A value that the contract allows. */
export interface AllowedValue {
  readonly parameter: Parameter;
  readonly text: string;
  /** What says that it is allowed. */
  readonly promise: JsonPointer;
}

/** Sends each value and yields what is refused; server errors and errors in disguise are judged elsewhere, on every exchange. */
export async function* acceptances({ operation, send, evidence }: CheckContext, values: readonly AllowedValue[]): AsyncIterable<Violation> {
  for (const { parameter, text, promise } of values) {
    const exchange = await send({ parameters: { [parameter.name]: text }, purpose: `${parameter.name}=${text}` });
    evidence.add('allowed values sent');
    const { response } = exchange;
    if (response.status >= 500 || claimsSuccess(operation, response) || contradiction(operation, response) !== undefined) continue;
    yield {
      message: `${parameter.name}=${text} is answered with ${spoken(operation, response)}`,
      expected: 'success',
      received: spoken(operation, response),
      exchange,
      promise,
    };
  }
}

/** Parameters whose values say what is asked for, not who asks or about what. */
export function isQuestion({ role, in: place }: Parameter): boolean {
  return place !== 'path' && role !== 'credential' && role !== 'constant' && role !== 'owner' && role !== 'resource';
}
