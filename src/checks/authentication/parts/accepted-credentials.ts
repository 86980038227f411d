import type { JsonPointer } from '../../../contract/index.ts';
import type { CheckContext } from '../../check.ts';
import type { RequestPlan, Violation } from '../../../judgement/index.ts';
import { claimsSuccess, describeOutcome } from '../../answers/index.ts';
import { sideBySide } from '../side-by-side.ts';

/** Valid credentials, how they are presented, and who promises that they open the operation. */
export interface ValidCredentials {
  readonly what: string;
  readonly credentials: NonNullable<RequestPlan['credentials']>;
  readonly promise: JsonPointer;
}

/** Presents each and yields what is refused. */
export async function* acceptedCredentials(
  { operation, evidence, send }: CheckContext,
  all: readonly ValidCredentials[],
): AsyncGenerator<Violation> {
  yield* sideBySide(all, async ({ what, credentials, promise }) => {
    const exchange = await send({ credentials, fresh: true, purpose: what });
    evidence.add('valid credentials sent');
    if (claimsSuccess(operation, exchange.response)) return undefined;
    const received = describeOutcome(operation, exchange.response);
    return { message: `${what} is answered with ${received}`, expected: 'success', received, exchange, promise };
  });
}
