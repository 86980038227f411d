import { findOperation, valueAt, type Agreement } from '../../../contract/index.ts';
import type { AnsweredExchange } from '../../../client/index.ts';
import { NotJudged, type RequestPlan } from '../../../judgement/index.ts';
import type { CheckContext } from '../../check.ts';
import { claimsSuccess, describeOutcome } from '../../answers/index.ts';

/** What an operation says at a place, and the exchange that shows it. Throws `NotJudged` where it is answered with no success. */
export async function whatIsSaid(
  { contract, send }: CheckContext,
  { operation, at }: Agreement['values'][number],
  plan: Partial<RequestPlan> = {},
): Promise<{ exchange: AnsweredExchange; value: unknown }> {
  const exchange = await send({ operation, purpose: `what ${operation} says at ${at}`, ...plan });
  const { response } = exchange;
  const asked = findOperation(contract, operation);
  if (!claimsSuccess(asked, response))
    throw new NotJudged(`${operation} is answered with ${describeOutcome(asked, response)}`);
  return { exchange, value: valueAt(response.body, at) };
}
