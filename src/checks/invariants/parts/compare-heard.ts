import type { Violation } from '../../../judgement/index.ts';
import { quoteValue, summaryOf } from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';
import type { HeardAnswers } from './heard-answers.ts';
import { lostBetween } from './lost-between.ts';

/** Yields the first answer of the run that lacks an item which the same request gave before it and after it. */
export function* compareHeard({ operation, evidence }: CheckContext, { alike }: HeardAnswers): Generator<Violation> {
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
