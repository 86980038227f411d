import type { Violation } from '../../../judgement/index.ts';
import { quoteValue, summaryOf } from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';
import type { HeardAnswers } from './heard-answers.ts';
import { lostBetween } from './lost-between.ts';

/** A wrong answer is told from data that moves only among so many. */
const ENOUGH = 4;
const PLAIN = { purpose: 'a plain request, to compare with all others' };

/**
 * Yields the first answer of the run that lacks an item which the same request gave before it and after it. Where little was asked, a plain request
 * is asked some times more.
 */
export async function* compareHeard(context: CheckContext, heard: HeardAnswers): AsyncGenerator<Violation> {
  const { operation, evidence, send } = context;
  for (let last = await send(PLAIN), turn = 0; turn < ENOUGH && heard.countLike(last) < ENOUGH; turn += 1)
    last = await send({ ...PLAIN, fresh: true });
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
