import type { Sort } from '../../contract/index.ts';
import { allViolations, type Violation } from '../../judgement/index.ts';
import { type AskedOrder, walkInPages } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { directionQueries, keysUnderFilters } from '../probes/index.ts';
import { WALK_READS } from '../walk-reads.ts';
import { lostItems } from './parts/lost-items.ts';
import { readsOf } from './parts/reads-of.ts';

/** Whichever key sorts the list, under a filter too, it holds the same items: also those that tie, and those without a value. */
export const everyOrderHoldsTheSameItems = defineCheck({
  id: 'sorting/every-order-holds-the-same-items',
  title: 'every order holds the same items',
  scope: 'operation',
  reads: [...WALK_READS, 'matches', 'direction', 'whole-list'],
  appliesTo: ({ collection }) => collection?.sort !== undefined && otherKeys(collection.sort).length > 0,
  async *run({ operation, list, evidence }) {
    const { sort, paging } = operation.collection ?? {};
    if (!sort) return;
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const whole = await window.reference();
      const inSmallPages = paging !== undefined && window.depth === 'full';
      const { inPages, inOne } = keysUnderFilters(operation, window, whole.items);
      const asked = directionQueries(sort, window).filter((each) => isOfAnotherKey(sort, each));
      return allViolations([
        ...asked
          .flatMap((order) => readsOf(window, order, inSmallPages))
          .map(async ({ order, walk }) => {
            const found = await walk;
            return found ? lostItems(operation, { order, whole, walk: found }, evidence) : [];
          }),
        ...inPages.map(async (order) => {
          const walk = await walkInPages(operation, window, order.query);
          return lostItems(operation, { order, whole: await window.read(order.filters), walk }, evidence);
        }),
        ...inOne.map(async (order) => {
          const walk = await window.read(order.query);
          return lostItems(operation, { order, whole: await window.read(order.filters), walk }, evidence);
        }),
      ]);
    });
  },
});

/** Of the usual key, ascending-is-descending-reversed compares both directions. */
function otherKeys({ keys, default: [usual], says }: Sort): string[] {
  return says === undefined ? [] : Object.keys(keys).filter((key) => key !== usual?.key);
}

/** A key whose order no one can judge is asked for once. */
function isOfAnotherKey(sort: Sort, { terms: [first] }: AskedOrder): boolean {
  if (!first || !otherKeys(sort).includes(first.key)) return false;
  return first.compares !== 'undocumented' || first.direction === 'ascending';
}
