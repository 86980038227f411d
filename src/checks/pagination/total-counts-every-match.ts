import type { Violation } from '../../judgement/index.ts';
import { totalViolations } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { furtherReads } from './parts/further-reads.ts';
import { isPaginated } from './parts/is-paginated.ts';
import { isTotalRightWithoutBound } from './parts/is-total-right-without-bound.ts';

/** The total is the number of items that a walk over all pages finds. Every page says so, for every page size. */
export const totalCountsEveryMatch = defineCheck({
  id: 'pagination/total-counts-every-match',
  title: 'the total is the number of items a walk finds',
  scope: 'operation',
  reads: ['plain-answer', 'items', 'total', 'page-size'],
  guards: ['total'],
  appliesTo: (operation) => isPaginated(operation) && operation.collection?.total !== undefined,
  async *run(context) {
    const { operation, list, evidence } = context;
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const whole = await window.reference();
      const { came, reason } = await furtherReads(operation, window, whole);
      const found = totalViolations(operation, [whole, ...came], evidence);
      // What the others show stands where there is no request left for some.
      if (found.length === 0 && reason) throw reason;
      const [largest] = whole.pages;
      // Where this very page is right without the bound, the filter is wrong, and total-follows-the-filter judges it.
      return found.some(({ exchange }) => exchange === largest) && (await isTotalRightWithoutBound(context, window))
        ? []
        : found;
    });
  },
});
