import type { Operation } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { awaitAll, type Violation } from '../../judgement/index.ts';
import {
  againstTheDefaultOrder,
  leftOutViolation,
  queryPlan,
  readParts,
  sameMultiset,
  withoutBrokenFields,
  type ListWindow,
} from '../../lists/index.ts';
import { hasFilters } from './parts/has-filters.ts';

/** A filter leaves out no item that satisfies it and stands in the unfiltered list, in either direction of the order. */
export const noMatchIsLeftOut = defineCheck({
  id: 'filtering/no-match-is-left-out',
  title: 'a filter leaves out no match',
  scope: 'operation',
  reads: ['plain-answer', 'items', 'page-size', 'filter-field', 'filter'],
  guards: ['matches'],
  appliesTo: hasFilters,
  async *run({ operation, list, evidence }) {
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const whole = await window.reference();
      const { single, eachReversed } = queryPlan(operation, window, whole.items);
      const queries = [
        ...single,
        ...(eachReversed.length > 0 && (await isWholeReversed(operation, window)) ? eachReversed : []),
      ];
      const parts = await readParts(operation, window, queries);
      return parts.flatMap((part) => leftOutViolation(operation, part, evidence));
    });
  },
});

/** Whether the other direction holds the whole list without a filter. Items that it loses there are judged by ascending-is-descending-reversed. */
async function isWholeReversed(operation: Operation, window: ListWindow): Promise<boolean> {
  const walks = await awaitAll([{}, ...againstTheDefaultOrder(operation, [{}])].map((query) => window.read(query)));
  const [first = [], ...others] = withoutBrokenFields(
    operation,
    walks.map(({ items }) => items),
  );
  return others.every((items) => sameMultiset(items, first));
}
