import { defineCheck } from '../check.ts';
import { allViolations, type Violation } from '../../judgement/index.ts';
import {
  leftOutViolation,
  type PartOfWhole,
  queryPlan,
  readEverything,
  readLargestPage,
  readParts,
} from '../../lists/index.ts';

/** Several filters together leave out no item that satisfies all of them. That they match no other item is judged by items-satisfy-the-filter. */
export const filtersCombine = defineCheck({
  id: 'filtering/filters-combine',
  title: 'several filters match what satisfies all of them',
  scope: 'operation',
  reads: ['items', 'page-size', 'filter-field', 'filter', 'matches', 'pages', 'whole-list'],
  guards: ['combination'],
  appliesTo: ({ collection }) => (collection?.filters.length ?? 0) > 1,
  async *run({ operation, list, evidence }) {
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      // What a default hides may be what shows that it is still applied.
      const { items } = await readEverything(operation, window);
      const { combined, combinedReversed, pairs } = queryPlan(operation, window, items);
      const judge = (parts: readonly PartOfWhole[]) =>
        parts.flatMap((part) => leftOutViolation(operation, part, evidence));
      return allViolations([
        ...[...combined, ...combinedReversed].map(async (query) => judge(await readParts(operation, window, [query]))),
        ...pairs.map(async (query) => judge(await readLargestPage(operation, window, query))),
      ]);
    });
  },
});
