import type { Operation } from '../../contract/index.ts';
import { counted, allViolations, type Evidence, type Violation } from '../../judgement/index.ts';
import { compareFiltered, underQuery, type Walk } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { type AnyQuery, anyQueries } from '../probes/index.ts';

/** A value that stands for no filter, such as `all`, gives at least the list that comes without the filter, and exactly that where no default filters. Beside another filter it leaves out nothing either. */
export const anyValueFiltersNothing = defineCheck({
  id: 'filtering/any-value-filters-nothing',
  title: 'a value that stands for no filter filters nothing',
  scope: 'operation',
  reads: ['plain-answer', 'items', 'page-size', 'filter-field', 'whole-list'],
  appliesTo: ({ collection }: Operation) => collection?.filters.some(({ any }) => any !== undefined) ?? false,
  async *run({ operation, list, evidence }) {
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const plain = await window.reference();
      const judged = anyQueries(operation, window, plain.items).map(async (asked) => {
        const { any, other } = asked.beside ?? {};
        const whole = any ? await window.read(any) : plain;
        // What the other filter does wrong by itself is judged by other checks.
        if (other && !isRight(operation, plain, await window.read(other))) return [];
        return judgeAny({ operation, evidence }, asked, [whole, await window.read(asked.query)]);
      });
      return allViolations(judged);
    });
  },
});

function isRight(operation: Operation, whole: Walk, filtered: Walk): boolean {
  const { leftOut, foreign } = compareFiltered(operation, whole, filtered);
  return leftOut.length === 0 && foreign.length === 0;
}

function judgeAny(
  { operation, evidence }: { readonly operation: Operation; readonly evidence: Evidence },
  { filter, query, beside }: AnyQuery,
  [whole, unfiltered]: readonly [Walk, Walk],
): readonly Violation[] {
  if (!whole.complete || !unfiltered.complete) return [];
  const { leftOut, foreign, matches } = compareFiltered(operation, whole, unfiltered);
  evidence.add('items expected', matches);
  const added = filter.default === undefined || beside ? foreign : [];
  if (leftOut.length === 0 && added.length === 0) return [];
  const [exchange] = unfiltered.pages;
  return [
    {
      message: `${leftOut.length} of ${matches} items are left out and ${added.length} come only${underQuery({ query })}, which ${beside ? 'holds a value that ' : ''}stands for no filter`,
      expected: counted(matches, 'items'),
      received: counted(unfiltered.items.length, 'items'),
      ...(exchange && { exchange }),
      promise: `${filter.pointer}/any`,
    },
  ];
}
