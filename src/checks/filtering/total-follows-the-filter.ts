import { defineCheck } from '../check.ts';
import { awaitAll, type Violation } from '../../judgement/index.ts';
import { queryPlan, totalViolations, walkSize } from '../../lists/index.ts';
import { hasFilters } from './parts/has-filters.ts';

/** Under one filter or several, the total on every page is the number of items that a walk with the same filters finds. */
export const totalFollowsTheFilter = defineCheck({
  id: 'filtering/total-follows-the-filter',
  title: 'the total counts what the filter matches',
  scope: 'operation',
  reads: ['items', 'page-size', 'total', 'filter-field', 'filter'],
  guards: ['filtered-total'],
  appliesTo: (operation) => hasFilters(operation) && operation.collection?.total !== undefined,
  async *run({ operation, list, evidence }) {
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const { items } = await window.reference();
      const { single, each, combined, eachReversed, combinedReversed } = queryPlan(operation, window, items);
      // The bound that freezes the window is a filter as well.
      const walked = [...(Object.keys(window.base).length > 0 ? [{}] : []), ...each, ...combined.slice(-1)];
      const queries = [...walked, ...single, ...combined.slice(0, -1), ...eachReversed, ...combinedReversed];
      const judged = await awaitAll(
        queries.map(async (query, index) => {
          const whole = await window.read(query);
          const paged = operation.collection?.paging && index < walked.length;
          const walks = paged ? [await window.walk(query, walkSize(whole.items.length, window))] : [];
          return totalViolations(
            operation,
            [whole, ...walks].map((walk) => ({ ...walk, query: { ...window.base, ...walk.query } })),
            evidence,
          );
        }),
      );
      return judged.flat();
    });
  },
});
