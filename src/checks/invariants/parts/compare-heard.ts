import type { AnsweredExchange } from '../../../client/index.ts';
import { itemsOf, sizeQuery } from '../../../lists/index.ts';
import { awaitAll, type RequestPlan, type Violation } from '../../../judgement/index.ts';
import { claimsSuccess, quoteValue, summaryOf } from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';
import { describeProbe, firstMistake, ownValues } from '../../probes/index.ts';
import { whereSpare } from '../../where-spare.ts';
import type { HeardAnswers } from './heard-answers.ts';
import { lostBetween } from './lost-between.ts';
import { usualQuestions } from './usual-questions.ts';

/** A wrong answer is told from data that moves only among so many. */
const ENOUGH = 4;
/** Items of pages that are asked for in a refused request: what is kept of it shows in the next one. */
const SMALL = 2;
const PLAIN = { purpose: 'a plain request, to compare with all others' };

/**
 * Yields the first answer of the run that lacks an item which the same request gave before it and after it. Where little was asked, a plain request
 * is asked some times more. Where much of the budget is left over, usual questions are asked again, and the checks of single answers judge them too.
 */
export async function* compareHeard(context: CheckContext, heard: HeardAnswers): AsyncGenerator<Violation> {
  const { operation, evidence, send } = context;
  let last = await send(PLAIN);
  for (let turn = 0; turn < ENOUGH && heard.countLike(last) < ENOUGH; turn += 1)
    last = await send({ ...PLAIN, fresh: true });
  if (claimsSuccess(operation, last.response)) await askOnceMore(context, last, heard);
  const { alike } = heard;
  evidence.add('equal requests compared', alike.length);
  for (const answers of alike) {
    const lost = lostBetween(operation, answers);
    if (lost === undefined) continue;
    const { item, lacking, having } = lost;
    yield {
      message: `an answer lacks ${quoteValue(item)}, which ${having} other answers to the same request list, before it and after it`,
      expected: `${quoteValue(item)} among the items`,
      received: summaryOf(operation, lacking.response),
      exchange: lacking,
      promise: operation.collection?.promises['stable-order'] ?? operation.pointer,
    };
    return;
  }
}

/**
 * A wrong value beside right filters and a small size, a plain request right behind it, and usual questions, all at once. Where equal requests were
 * answered in several ways, one more tells what moved from what was wrong.
 */
async function askOnceMore(context: CheckContext, plain: AnsweredExchange, heard: HeardAnswers): Promise<void> {
  const { operation, send } = context;
  const { contract, collection } = operation;
  const mistake = firstMistake(operation);
  const [item] = (collection && itemsOf(contract, collection, plain.response)) ?? [];
  const wrong = mistake && {
    parameters: {
      ...sizeQuery(operation, SMALL),
      ...ownValues(operation, item),
      [mistake.parameter.name]: mistake.text,
    },
    purpose: `${describeProbe(mistake)}, before a plain request`,
  };
  const questions: RequestPlan[] = [...(wrong ? [wrong, PLAIN] : []), ...usualQuestions(context, plain)];
  await awaitAll(questions.map((plan) => whereSpare(context, send({ ...plan, fresh: true, later: 3 }))));
  if (heard.alike.some((answers) => new Set(answers.map(({ response }) => response.text)).size > 1))
    await send({ ...PLAIN, fresh: true });
}
