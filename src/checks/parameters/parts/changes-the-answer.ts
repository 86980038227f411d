import type { AnsweredExchange } from '../../../client/index.ts';
import { Inconclusive, type RequestPlan } from '../../../judgement/index.ts';
import { isSameAnswer } from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';

const PLAIN: RequestPlan = { purpose: 'the form alone' };
/** Reads of a list that moves, until two of the form alone are the same. */
const TRIES = 4;

/**
 * Whether an answer, and that to the same plan again, is another than a plain request gets before and after it, which stay the same. Throws
 * `Inconclusive` where the list moves each time.
 */
export async function changesTheAnswer(
  { operation, send }: CheckContext,
  plan: RequestPlan,
  answer: AnsweredExchange,
): Promise<boolean> {
  const differ = (one: AnsweredExchange, other: AnsweredExchange): boolean =>
    !isSameAnswer(operation, [one.response, other.response], 'essence');
  const anew = { fresh: true, settles: true } as const;
  if (!differ(await send(PLAIN), answer)) return false;
  let before = await send({ ...PLAIN, ...anew });
  for (let tries = 0; tries < TRIES; tries += 1) {
    const again = await send({ ...plan, ...anew });
    const after = await send({ ...PLAIN, ...anew });
    // What is the same as either of them is changed by nothing but the data.
    if (!differ(before, again) || !differ(again, after)) return false;
    if (!differ(before, after)) return true;
    before = after;
  }
  throw new Inconclusive(`data moved while the answer to ${plan.purpose} was compared`);
}
