import type { Violation } from '../../../judgement/index.ts';
import { claimsSuccess, describeOutcome } from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';
import { gatherViolations } from '../../gather-violations.ts';
import type { ValidCredentials } from '../../probes/index.ts';

/** Presents each of the credentials and yields the refusals. */
export function judgeValidCredentials(
  { operation, evidence, send }: CheckContext,
  all: readonly ValidCredentials[],
): AsyncIterable<Violation> {
  // What is in use was presented by plain requests. All others are, before they are broken.
  const inUse = all[0]?.credentials;
  return gatherViolations(all, async ({ what, credentials, promise }) => {
    const exchange = await send({ credentials, fresh: credentials !== inUse, purpose: what });
    evidence.add('valid credentials sent');
    if (claimsSuccess(operation, exchange.response)) return [];
    const received = describeOutcome(operation, exchange.response);
    return [{ message: `${what} is answered with ${received}`, expected: 'success', received, exchange, promise }];
  });
}
