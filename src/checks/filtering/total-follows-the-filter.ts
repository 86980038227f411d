import type { Operation } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { allViolations, awaitAll, type Violation } from '../../judgement/index.ts';
import {
  canonical,
  type ListQuery,
  queryPlan,
  totalViolations,
  type Walk,
  walkInPages,
  withoutOrder,
} from '../../lists/index.ts';
import { hasFilters } from './parts/has-filters.ts';
import { isWholeReversed } from './parts/is-whole-reversed.ts';

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
      const { single, combined, paged, eachReversed, combinedReversed } = queryPlan(operation, window, items);
      // The bound that freezes the window is a filter as well.
      const bound = Object.keys(window.base).length > 0 ? [{}] : [];
      const turned = [...eachReversed, ...combinedReversed];
      const isJudged = turned.length > 0 && (await isWholeReversed(operation, window));
      const walked = [...bound, ...paged, ...(isJudged ? turned : [])];
      const judge = (walks: readonly Walk[]) =>
        totalViolations(
          operation,
          walks.map((walk) => ({ ...walk, query: { ...window.base, ...walk.query } })),
          evidence,
        );
      return allViolations(
        [...bound, ...single, ...combined].map(async (query) => {
          const whole = await window.read(query);
          const alike = walked.filter((each) => asksForTheSame(operation, each, query));
          const found = judge([whole]);
          if (found.length > 0 || alike.length === 0) return found;
          return judge([whole, ...(await awaitAll(alike.map((each) => walkInPages(operation, window, each))))]);
        }),
      );
    });
  },
});

/** Whether two queries have the same filters, in whichever order their items come. */
function asksForTheSame({ collection }: Operation, one: ListQuery, other: ListQuery): boolean {
  const [left, right] = [one, other].map((query) => withoutOrder(collection ?? {}, query));
  return canonical(left) === canonical(right);
}
