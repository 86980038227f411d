import { type CheckContext, defineCheck } from '../check.ts';
import type { Violation } from '../../judgement/index.ts';
import { saysUnpromised } from '../errors/index.ts';
import { gathered } from '../gather-violations.ts';
import { unspecifiedProbes, type UnspecifiedProbe } from '../probes/values/unspecified-probes.ts';

/**
 * What nobody promises anything about (unknown names, empty values, odd spellings, quotes, huge values, repetitions) may mean anything but
 * a server error. Where the contract does promise how such a value is answered, `errors/client-mistake-is-no-server-error` speaks.
 */
export const undocumentedParametersAreNoServerError = defineCheck({
  id: 'parameters/undocumented-parameters-are-no-server-error',
  title: 'an unknown parameter is no server error',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  needs: ['conformance/plain-request-succeeds'],
  appliesTo: () => true,
  run: (context) =>
    gathered(unspecifiedProbes(context.operation, context.resource).map((oddity) => judge(context, oddity))),
});

async function judge(
  { operation, send, evidence }: CheckContext,
  { plan, promise }: UnspecifiedProbe,
): Promise<readonly Violation[]> {
  const exchange = await send(plan);
  evidence.add('odd values sent');
  const { status } = exchange.response;
  if (status < 500 || !saysUnpromised(operation, exchange.request)) return [];
  return [
    {
      message: `${plan.purpose} is answered with ${status}`,
      expected: 'no server error',
      received: status,
      exchange,
      promise,
    },
  ];
}
