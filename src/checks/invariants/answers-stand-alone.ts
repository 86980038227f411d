import type { Violation } from '../../judgement/index.ts';
import { asksInTurn } from './parts/asks-in-turn.ts';
import { compareHeard } from './parts/compare-heard.ts';
import { compareInTurn } from './parts/compare-in-turn.ts';
import { defineCheck } from '../check.ts';
import { HeardAnswers } from './parts/heard-answers.ts';

/**
 * An answer depends on its own request alone. The same request gives the same answer before and after one that differs in its filter, order, page,
 * resource or credentials. It does so after one that is refused, and beside others at the same time. A cache with too few keys breaks this, and so
 * does a session. Of all answers of the run to one request, none loses what the others list.
 */
export const answersStandAlone = defineCheck({
  id: 'invariants/answers-stand-alone',
  title: 'an answer depends on its request alone',
  // It asks when all other checks are done, so that nothing comes between its own requests.
  scope: 'conversation',
  resources: 'first',
  probes: 'negative',
  // A stranger who is let in whatever came before is no matter of memory.
  reads: ['plain-answer', 'items', 'stable-order', 'page-size', 'credentials', 'strangers', 'outcome'],
  appliesTo: ({ collection }) => collection !== undefined,
  listen({ operation }) {
    const heard = new HeardAnswers(operation);
    return {
      hear: (answer) => heard.hear(answer),
      async *judge(context): AsyncGenerator<Violation> {
        yield* compareInTurn(context, await asksInTurn(context));
        yield* compareHeard(context, heard);
      },
    };
  },
});
