import { defineCheck } from '../check.ts';
import { allViolations, type Violation } from '../../judgement/index.ts';
import { leftOutViolation, type PartOfWhole, queryPlan, readLargestPage, readParts } from '../../lists/index.ts';
import { literalQueries } from '../probes/index.ts';
import { hasFilters } from './parts/has-filters.ts';
import { judgeLiteralQuery } from './parts/judge-literal-query.ts';

/** A filter leaves out no item that satisfies it and stands in the unfiltered list. Among its values are texts with signs, and single characters. That both directions hold the same is judged by ascending-is-descending-reversed. */
export const noMatchIsLeftOut = defineCheck({
  id: 'filtering/no-match-is-left-out',
  title: 'a filter leaves out no match',
  scope: 'operation',
  // An item that the whole list loses seems to come out of nowhere under a filter.
  reads: ['plain-answer', 'items', 'page-size', 'filter-field', 'filter', 'pages', 'whole-list'],
  guards: ['matches'],
  appliesTo: hasFilters,
  async *run({ operation, list, evidence }) {
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const whole = await window.reference();
      const { single, kinds } = queryPlan(operation, window, whole.items);
      const judge = (parts: readonly PartOfWhole[]) =>
        parts.flatMap((part) => leftOutViolation(operation, part, evidence));
      return allViolations([
        ...single.map(async (query) => judge(await readParts(operation, window, [query]))),
        ...kinds.map(async (query) => judge(await readLargestPage(operation, window, query))),
        ...literalQueries(operation, window, whole.items).map((query) =>
          judgeLiteralQuery({ operation, evidence }, window, query),
        ),
      ]);
    });
  },
});
