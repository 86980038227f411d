import type { AnsweredExchange } from '../../../client/index.ts';
import { findOperation, valueAt, type Agreement } from '../../../contract/index.ts';
import { NotJudged, type RequestPlan } from '../../../judgement/index.ts';
import { claimsSuccess, describeOutcome } from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';
import { holds } from '../../parts.ts';

/** An operation, and the place in its answer where the value stands. */
export type AgreedPlace = Agreement['values'][number];

/** What an operation says at a place, and the exchange that shows it. Throws `NotJudged` where the answer is no success, or the value breaks its schema. */
export async function readAgreedValue(
  { contract, send }: CheckContext,
  { operation, at }: AgreedPlace,
  plan: Partial<RequestPlan> = {},
): Promise<{ exchange: AnsweredExchange; value: unknown }> {
  const exchange = await send({ operation, purpose: `what ${operation} says at ${at}`, ...plan });
  const { response } = exchange;
  const asked = findOperation(contract, operation);
  if (!claimsSuccess(asked, response))
    throw new NotJudged(`${operation} is answered with ${describeOutcome(asked, response)}`);
  const issue = contract.validate(asked.success, response.body).find((each) => holds(each.at, at));
  if (issue) throw new NotJudged(`what ${operation} says at ${at} breaks its schema: it ${issue.message}`);
  return { exchange, value: valueAt(response.body, at) };
}
