import { allViolations, type Violation } from '../../judgement/index.ts';
import { underQuery } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { deadEndViolation } from './parts/dead-end-violation.ts';
import { judgeWalks } from './parts/judge-walks.ts';
import { forgottenSize } from './parts/forgotten-size.ts';
import { isWalked } from './parts/is-paginated.ts';
import { leadsOnFromOne } from './parts/leads-on-from-one.ts';

/**
 * Each page leads to the next one, and the last says that it is the last. The way never leads back, goes on for ever, ends at an error or leaves the
 * provider. A URL of the next page keeps the size that was asked for. Where the contract says that a cursor expires, a walk begins again, and no cursor
 * expires as soon as it is said.
 */
export const walksEnd = defineCheck({
  id: 'pagination/walks-end',
  title: 'the way from page to page ends and never repeats',
  scope: 'operation',
  reads: ['plain-answer', 'items'],
  guards: ['pages'],
  appliesTo: isWalked,
  async *run({ operation, list, evidence }) {
    yield* list.judge(async (window) => {
      const fromOne = leadsOnFromOne(operation, window);
      const found = judgeWalks(operation, window, (walk): Violation[] => {
        const { deadEnd, pages, complete, beginnings = 1 } = walk;
        evidence.add('pages followed', pages.length);
        if (beginnings > 1) evidence.note(`a cursor expired${underQuery(walk)}, and the walk began again`);
        if (deadEnd) return [deadEndViolation(operation, walk, deadEnd)];
        if (!complete) evidence.note(`the ${window.label} list is long: ${pages.length} of its pages were followed`);
        return forgottenSize(operation, walk);
      });
      return (await allViolations([found, fromOne])).slice(0, 1);
    });
  },
});
