import { awaitAll, NeverAnswered, type Violation } from '../../../judgement/index.ts';
import { claimsSuccess, describeServerError, isServerError } from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';
import type { Together } from '../../judge-together.ts';
import { saysUnpromised, sentTogether, type UnspecifiedProbe } from '../../probes/index.ts';

/**
 * How requests are judged of which nothing is promised but that they are no server error. Where parts of a text are to blame, the whole of it is not.
 * Parts that were sent alone for that are added to `tried`.
 */
export function judgeUnspecified(context: CheckContext, tried: Set<UnspecifiedProbe>): Together<UnspecifiedProbe> {
  return {
    areGood: (probes) => areGood(context, probes),
    async judge(probe, { settles }) {
      const found = await judgeAlone(context, settles ? settling(probe) : probe);
      const { parts = [] } = found.length > 0 ? probe : {};
      for (const part of parts) tried.add(part);
      const ofParts = await awaitAll(parts.map((part) => judgeAlone(context, settling(part))));
      return ofParts.flat().length > 0 ? ofParts.flat() : found;
    },
    // What is no server error alone may be one beside the others.
    judgeAll: (probes) =>
      judgeAlone(
        context,
        settling({ plan: { ...sentTogether(probes), fresh: true }, promise: context.operation.pointer }),
      ),
  };
}

function settling(probe: UnspecifiedProbe): UnspecifiedProbe {
  return { ...probe, plan: { ...probe.plan, settles: true } };
}

/** Whether an answer to all of them is a success: what is refused may hide what comes after it. */
async function areGood(
  { operation, send, evidence }: CheckContext,
  probes: readonly UnspecifiedProbe[],
): Promise<boolean> {
  const exchange = await send(sentTogether(probes)).catch(NeverAnswered.exchangeOf);
  const isGood = 'response' in exchange && claimsSuccess(operation, exchange.response);
  if (isGood) evidence.add('odd values sent', probes.length);
  return isGood;
}

async function judgeAlone(
  { operation, send, evidence }: CheckContext,
  { plan, promise }: UnspecifiedProbe,
): Promise<readonly Violation[]> {
  const exchange = await send(plan).catch(NeverAnswered.exchangeOf);
  evidence.add('odd values sent');
  const isFine = 'response' in exchange && !isServerError(operation, exchange.response);
  if (isFine || !saysUnpromised(operation, exchange.request)) return [];
  const received = 'response' in exchange ? describeServerError(operation, exchange.response) : exchange.incident.kind;
  const happens =
    'response' in exchange ? `answered with ${received}` : `never answered: ${NeverAnswered.describe(exchange)}`;
  return [
    {
      message: `${plan.purpose} is ${happens}`,
      expected: 'no server error',
      received,
      exchange,
      promise,
    },
  ];
}
