import { NeverAnswered, type Violation } from '../../judgement/index.ts';
import { claimsSuccess } from '../answers/index.ts';
import { type CheckContext, defineCheck } from '../check.ts';
import { judgeTogether } from '../judge-together.ts';
import { inRounds, saysUnpromised, sentTogether, unspecifiedProbes, type UnspecifiedProbe } from '../probes/index.ts';

/**
 * Unknown names, empty values, odd spellings, quotes, huge values and repeated parameters may mean anything, because no one promises what they
 * mean. But they are answered, and never with a server error. Where the contract does promise how such a value is answered,
 * `errors/client-mistake-is-no-server-error` judges it.
 */
export const undocumentedParametersAreNoServerError = defineCheck({
  id: 'parameters/undocumented-parameters-are-no-server-error',
  title: 'an unknown parameter is no server error',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  reads: ['plain-answer'],
  appliesTo: () => true,
  run: (context) =>
    judgeTogether(
      inRounds(unspecifiedProbes(context.operation, context.resource, context.resources), ({ kind }) => kind),
      {
        areGood: (probes) => areGood(context, probes),
        judge: (probe) => judge(context, probe),
        // What is no server error alone may be one beside the others.
        judgeAll: (probes) =>
          judge(context, {
            plan: { ...sentTogether(probes), fresh: true, settles: true },
            promise: context.operation.pointer,
          }),
      },
    ),
});

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

async function judge(
  { operation, send, evidence }: CheckContext,
  { plan, promise }: UnspecifiedProbe,
): Promise<readonly Violation[]> {
  const exchange = await send(plan).catch(NeverAnswered.exchangeOf);
  evidence.add('odd values sent');
  const received = 'response' in exchange ? exchange.response.status : exchange.incident.kind;
  if (Number(received) < 500 || !saysUnpromised(operation, exchange.request)) return [];
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
