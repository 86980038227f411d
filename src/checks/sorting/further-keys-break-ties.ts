import { type Operation, type Sort, type SortTerm, valueAt } from '../../contract/index.ts';
import { allViolations, type Violation } from '../../judgement/index.ts';
import { type AskedOrder, disorderViolation, promiseOfDisorder, type Walk } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { oneOfEachFilter, severalKeys } from '../probes/index.ts';
import { readsOf } from './parts/reads-of.ts';

/** Where several keys are asked for, items that tie in the first stand in the order of the second, from the first page to the last, and under a filter. */
export const furtherKeysBreakTies = defineCheck({
  id: 'sorting/further-keys-break-ties',
  title: 'a further sort key breaks the ties of the one before',
  scope: 'operation',
  reads: ['plain-answer', 'items', 'sort-key', 'direction'],
  appliesTo: ({ collection }: Operation) => asksForSeveral(collection?.sort),
  async *run({ operation, list, evidence }) {
    const { sort, identity, paging } = operation.collection ?? {};
    if (!sort) return;
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const { items } = await window.reference();
      const orders = severalKeys({ sort, ...(identity && { identity }) }, window, items);
      const judge = ({ terms }: AskedOrder, walk: Walk): readonly Violation[] => {
        evidence.add('ties looked at', tiesIn(walk.items, terms));
        return disorderViolation(walk, terms, promiseOfDisorder(sort, true));
      };
      return allViolations([
        ...orders
          .flatMap((order) => readsOf(window, order, paging !== undefined && window.depth === 'full'))
          .map(async ({ order, walk }) => {
            const found = await walk;
            return found ? judge(order, found) : [];
          }),
        ...oneOfEachFilter(operation, window, items).map(async (filters, place) => {
          const order = orders[place % orders.length];
          return order ? judge(order, await window.read({ ...filters, ...order.query })) : [];
        }),
      ]);
    });
  },
});

/** How many items have the first key of one before them. */
function tiesIn(items: readonly unknown[], [first]: readonly SortTerm[]): number {
  const keys = items.map((item) => String(first && valueAt(item, first.at)));
  return keys.length - new Set(keys).size;
}

function asksForSeveral(sort: Sort | undefined): boolean {
  return sort?.separator !== undefined && Object.keys(sort.keys).length > 1;
}
