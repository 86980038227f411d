import { allViolations, type Violation } from '../../judgement/index.ts';
import { defineCheck } from '../check.ts';
import { answersPastTheEnd } from './parts/answers-past-the-end.ts';
import { pastTheEndPromise } from './parts/past-the-end-promise.ts';
import { pastTheEndViolation } from './parts/past-the-end-violation.ts';

/** A page behind the last one is a success without items, or what the contract says instead, right behind the end and far behind it. */
export const emptyPastTheEnd = defineCheck({
  id: 'pagination/empty-past-the-end',
  title: 'a page past the end is empty',
  scope: 'operation',
  reads: ['plain-answer', 'items', 'pages', 'full-pages'],
  guards: ['end'],
  appliesTo: (operation) => pastTheEndPromise(operation) !== undefined,
  async *run(context) {
    yield* context.list.judge(async (window): Promise<readonly Violation[]> => {
      const { items, complete } = await window.reference();
      if (!context.operation.collection?.paging || !complete) return [];
      return allViolations(
        answersPastTheEnd(context, window, items).map(async (answer) => {
          const came = await answer;
          return came ? pastTheEndViolation(context, came) : [];
        }),
      );
    });
  },
});
