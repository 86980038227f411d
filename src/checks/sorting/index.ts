import type { Check } from '../check.ts';
import { ascendingIsDescendingReversed } from './ascending-is-descending-reversed.ts';
import { defaultOrderIsDocumented } from './default-order-is-documented.ts';
import { everyOrderHoldsTheSameItems } from './every-order-holds-the-same-items.ts';
import { everyPageIsInOrder } from './every-page-is-in-order.ts';
import { furtherKeysBreakTies } from './further-keys-break-ties.ts';
import { orderFollowsTheDirection } from './order-follows-the-direction.ts';
import { orderSpansPagesUnderFilters } from './order-spans-pages-under-filters.ts';

/** Whether lists are in the order that is documented or asked for. */
export const sorting = [
  defaultOrderIsDocumented,
  orderFollowsTheDirection,
  ascendingIsDescendingReversed,
  everyPageIsInOrder,
  orderSpansPagesUnderFilters,
  furtherKeysBreakTies,
  everyOrderHoldsTheSameItems,
] as const satisfies readonly Check[];
