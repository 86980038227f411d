import type { Operation } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import type { Violation } from '../../judgement/index.ts';
import {
  againstTheDefaultOrder,
  leftOutViolation,
  queryPlan,
  sameMultiset,
  type ListWindow,
} from '../../lists/index.ts';
import { hasFilters } from './parts/has-filters.ts';

/** A filter leaves out no item of the unfiltered list that satisfies it, in either direction of the order. */
export const noMatchIsLeftOut = defineCheck({
  id: 'filtering/no-match-is-left-out',
  title: 'a filter leaves out no match',
  scope: 'operation',
  needs: [
    'conformance/plain-request-succeeds',
    'conformance/body-matches-schema',
    'filtering/items-satisfy-the-filter',
  ],
  appliesTo: hasFilters,
  async *run({ operation, list: collection, evidence }) {
    yield* collection.judge(async (window): Promise<readonly Violation[]> => {
      const whole = await window.reference();
      const { single, eachReversed } = queryPlan(operation, window, whole.items);
      const queries = [
        ...single,
        ...(eachReversed.length > 0 && (await isWholeReversed(operation, window)) ? eachReversed : []),
      ];
      const readings = await Promise.all(queries.map((query) => window.read(query)));
      return readings.flatMap((filtered) => leftOutViolation(operation, { whole, filtered }, evidence));
    });
  },
});

/** What the other direction loses without any filter is not lost by a filter: ascending-is-descending-reversed judges that. */
async function isWholeReversed(operation: Operation, window: ListWindow): Promise<boolean> {
  const readings = await Promise.all(
    [{}, ...againstTheDefaultOrder(operation, [{}])].map((query) => window.read(query)),
  );
  return readings.every(({ items }) => sameMultiset(items, readings[0]?.items ?? []));
}
