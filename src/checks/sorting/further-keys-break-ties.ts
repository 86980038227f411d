import { type Operation, type Sort, valueAt } from '../../contract/index.ts';
import { allViolations, type Violation } from '../../judgement/index.ts';
import { disorderViolation, promiseOfDisorder, walkSize } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { severalKeys } from '../probes/index.ts';

/** Where several keys are asked for, items that tie in the first stand in the order of the second, from the first page to the last. */
export const furtherKeysBreakTies = defineCheck({
  id: 'sorting/further-keys-break-ties',
  title: 'a further sort key breaks the ties of the one before',
  scope: 'operation',
  reads: ['plain-answer', 'items', 'sort-key', 'direction'],
  appliesTo: ({ collection }: Operation) => asksForSeveral(collection?.sort),
  async *run({ operation: { collection }, list, evidence }) {
    const sort = collection?.sort;
    if (!sort) return;
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const { items } = await window.reference();
      return allViolations(
        severalKeys(sort, window, items).map(async ({ terms, query }) => {
          const whole = await window.read(query);
          const size = walkSize(whole.items.length, window);
          const walks = [
            whole,
            ...(collection.paging && window.depth === 'full' ? [await window.walk(query, size)] : []),
          ];
          const [first] = terms;
          const keys = whole.items.map((item) => String(first && valueAt(item, first.at)));
          evidence.add('ties looked at', keys.length - new Set(keys).size);
          return walks.flatMap((walk) => disorderViolation(walk, terms, promiseOfDisorder(sort, true)));
        }),
      );
    });
  },
});

function asksForSeveral(sort: Sort | undefined): boolean {
  return sort?.separator !== undefined && Object.keys(sort.keys).length > 1;
}
