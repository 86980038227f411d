import { allViolations, type Violation } from '../../judgement/index.ts';
import { defineCheck } from '../check.ts';
import { unmatchedFilters } from '../probes/index.ts';
import { hasFilters } from './parts/has-filters.ts';
import { judgeNoMatch } from './parts/judge-no-match.ts';

/** A filter that no item satisfies is answered with a success, an empty list and a total of 0; or as the contract says of a value that names nothing. */
export const noMatchIsAnEmptyList = defineCheck({
  id: 'filtering/no-match-is-an-empty-list',
  title: 'a filter without a match gives an empty list',
  scope: 'operation',
  // What matches nothing is known from the items, so none of them may be lost.
  reads: ['items', 'total', 'filter-field', 'filter', 'combination', 'filtered-total', 'full-pages'],
  guards: ['no-match'],
  appliesTo: (operation) =>
    hasFilters(operation) && operation.collection !== undefined && 'no-match-is-empty' in operation.collection.promises,
  async *run(context) {
    yield* context.list.judge(async (window): Promise<readonly Violation[]> => {
      const { items, endsAtBound } = await window.reference();
      // What matches nothing is not known where items are out of reach.
      if (endsAtBound) return [];
      return allViolations(
        unmatchedFilters(context.operation, window, items).map((unmatched) => judgeNoMatch(context, window, unmatched)),
      );
    });
  },
});
