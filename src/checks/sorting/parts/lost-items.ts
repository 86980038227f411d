import type { Operation } from '../../../contract/index.ts';
import { counted, type Evidence, type Violation } from '../../../judgement/index.ts';
import {
  type AskedOrder,
  comparableLists,
  differenceText,
  multisetDifference,
  underQuery,
  type Walk,
} from '../../../lists/index.ts';
import type { OrderUnderFilters } from '../../probes/index.ts';

/** A list in two orders. */
export interface SameItems {
  readonly order: AskedOrder & Partial<OrderUnderFilters>;
  /** In the default order. */
  readonly whole: Walk;
  readonly walk: Walk;
}

/** What is wrong where the items of an order are not those of the default order. */
export function lostItems(
  operation: Operation,
  { order, whole, walk }: SameItems,
  evidence: Evidence,
): readonly Violation[] {
  const [term] = order.terms;
  if (!whole.complete || !walk.complete || !term) return [];
  evidence.add('items compared', walk.items.length);
  const [all = [], found = []] = comparableLists(operation, [whole.items, walk.items]);
  const { missing, surplus } = multisetDifference(all, found);
  if (missing.length === 0 && surplus.length === 0) return [];
  const exchange = walk.pages.at(-1);
  const lost = differenceText(operation.collection ?? {}, { missing, surplus });
  return [
    {
      message: `sorted by ${term.key}, ${term.direction}, the list${underQuery({ query: order.filters ?? {} })} holds ${counted(walk.items.length, 'items')}: ${lost}`,
      expected: `the ${whole.items.length} items of the default order`,
      received: { lost: missing.slice(0, 3), repeated: surplus.slice(0, 3) },
      ...(exchange && { exchange }),
      promise: term.pointer,
    },
  ];
}
