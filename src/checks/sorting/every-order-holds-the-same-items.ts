import type { Operation, Sort } from '../../contract/index.ts';
import { allViolations, type Evidence, type Violation } from '../../judgement/index.ts';
import {
  type AskedOrder,
  multisetDifference,
  underQuery,
  type Walk,
  walkInPages,
  walkSize,
  withoutBrokenFields,
} from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { directionQueries, keysUnderFilters, type OrderUnderFilters } from '../probes/index.ts';
import { WALK_READS } from '../walk-reads.ts';

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
      const size = walkSize(whole.items.length, window);
      const isPaged = paging !== undefined && window.depth === 'full';
      const { inPages, inOne } = keysUnderFilters(operation, window, whole.items);
      const asked = directionQueries(sort, window).filter((each) => isOfAnotherKey(sort, each));
      return allViolations([
        ...asked.map(async (order) => {
          const walks = [await window.read(order.query), ...(isPaged ? [await window.walk(order.query, size)] : [])];
          return walks.flatMap((walk) => lostItems(operation, { order, whole, walk }, evidence));
        }),
        ...inPages.map(async (order) => {
          const walk = await walkInPages(operation, window, { ...order.filters, ...order.query });
          return lostItems(operation, { order, whole: await window.read(order.filters), walk }, evidence);
        }),
        ...inOne.map(async (order) => {
          const walk = await window.read({ ...order.filters, ...order.query });
          return lostItems(operation, { order, whole: await window.read(order.filters), walk }, evidence);
        }),
      ]);
    });
  },
});

interface SameItems {
  readonly order: AskedOrder & Partial<OrderUnderFilters>;
  /** In the default order. */
  readonly whole: Walk;
  readonly walk: Walk;
}

function lostItems(operation: Operation, { order, whole, walk }: SameItems, evidence: Evidence): readonly Violation[] {
  const [term] = order.terms;
  if (!whole.complete || !walk.complete || !term) return [];
  evidence.add('items compared', walk.items.length);
  const [all = [], found = []] = withoutBrokenFields(operation, [whole.items, walk.items]);
  const { missing, surplus } = multisetDifference(all, found);
  if (missing.length === 0 && surplus.length === 0) return [];
  const exchange = walk.pages.at(-1);
  const lost = `${missing.length} of the list are lost and ${surplus.length} repeated or foreign`;
  return [
    {
      message: `sorted by ${term.key}, ${term.direction}, the list${underQuery({ query: order.filters ?? {} })} holds ${walk.items.length} items: ${lost}`,
      expected: `the ${whole.items.length} items of the default order`,
      received: { lost: missing.slice(0, 3), repeated: surplus.slice(0, 3) },
      ...(exchange && { exchange }),
      promise: term.pointer,
    },
  ];
}

/** Of the usual key, ascending-is-descending-reversed compares both directions. */
function otherKeys({ keys, default: [usual], says }: Sort): string[] {
  return says === undefined ? [] : Object.keys(keys).filter((key) => key !== usual?.key);
}

/** A key whose order no one can judge is asked for once. */
function isOfAnotherKey(sort: Sort, { terms: [first] }: AskedOrder): boolean {
  if (!first || !otherKeys(sort).includes(first.key)) return false;
  return first.compares !== 'undocumented' || first.direction === 'ascending';
}
