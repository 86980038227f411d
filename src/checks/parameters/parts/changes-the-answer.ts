import type { AnsweredExchange } from '../../../client/index.ts';
import type { RequestPlan } from '../../../judgement/index.ts';
import { isSameAnswer } from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';

const PLAIN: RequestPlan = { purpose: 'the form alone' };

/** Whether an answer, and that to the same plan again, is another than a plain request gets before and after it. A list that moved differs once. */
export async function changesTheAnswer(
  { operation, send }: CheckContext,
  plan: RequestPlan,
  answer: AnsweredExchange,
): Promise<boolean> {
  const differ = ([one, other]: readonly [AnsweredExchange, AnsweredExchange]): boolean =>
    !isSameAnswer(operation, [one.response, other.response], 'essence');
  const anew = { fresh: true, settles: true } as const;
  if (!differ([await send(PLAIN), answer])) return false;
  const again = await send({ ...plan, ...anew });
  return differ([await send({ ...PLAIN, ...anew }), again]) && differ([again, await send({ ...PLAIN, ...anew })]);
}
