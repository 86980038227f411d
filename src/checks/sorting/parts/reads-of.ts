import { type AskedOrder, type ListWindow, readsInPages, tellingSize, type Walk } from '../../../lists/index.ts';

interface OrderRead {
  readonly order: AskedOrder;
  /** Nothing where another walk would show little more. */
  readonly walk: Promise<Walk | undefined>;
}

/** An order in the largest pages, and in small ones. Each is judged by itself, because the budget may end between them. */
export function readsOf(window: ListWindow, order: AskedOrder, isWalked: boolean): readonly OrderRead[] {
  const whole = { order, walk: window.read(order.query) };
  return isWalked ? [whole, { order, walk: inSmallPages(window, order, whole.walk) }] : [whole];
}

/** In pages that end where a walk shows most; nothing where reading it whole is a walk itself. */
export async function inSmallPages(
  window: ListWindow,
  order: AskedOrder,
  whole: Promise<Walk>,
): Promise<Walk | undefined> {
  const read = await whole;
  return readsInPages(read) ? undefined : window.walk(order.query, tellingSize(read.items, order.terms, window));
}
