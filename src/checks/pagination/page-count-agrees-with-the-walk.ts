import { allViolations, type Violation } from '../../judgement/index.ts';
import type { Walk } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { evenlyCutPage } from './parts/evenly-cut-page.ts';
import { judgePageCount } from './parts/judge-page-count.ts';
import { judgeWalks } from './parts/judge-walks.ts';
import { isPaginated } from './parts/is-paginated.ts';
import { WALK_READS } from '../walk-reads.ts';

/** The number of pages is the number that a walk needs for every match, for every page size. Of an empty list it is 0 or 1. */
export const pageCountAgreesWithTheWalk = defineCheck({
  id: 'pagination/page-count-agrees-with-the-walk',
  title: 'the number of pages is what a walk needs',
  scope: 'operation',
  reads: [...WALK_READS, 'direction', 'whole-list'],
  appliesTo: (operation) => isPaginated(operation) && operation.collection?.pages !== undefined,
  async *run({ operation, list, evidence }) {
    const field = operation.collection?.pages;
    if (!field) return;
    const judge = (walk: Walk): Violation[] => judgePageCount(walk, field, evidence);
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const even = evenlyCutPage(window, 'first').then((walk) => (walk ? judge(walk) : []));
      return (await allViolations([even, judgeWalks(operation, window, judge)])).slice(0, 1);
    });
  },
});
