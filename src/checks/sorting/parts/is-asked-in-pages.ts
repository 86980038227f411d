import type { Sort } from '../../../contract/index.ts';
import type { AskedOrder, ListWindow } from '../../../lists/index.ts';

/**
 * Whether an order is walked in small pages: another key where a window allows many requests. Where key and direction stand apart, two of the four ways
 * to ask by the usual key are: the other direction alone, and the default one beside the key. Pages show no more of the others.
 */
export function isAskedInPages(
  { by, syntax, default: [usual] }: Sort,
  { depth }: ListWindow,
  { terms: [first], query }: AskedOrder,
): boolean {
  if (first?.key !== usual?.key) return depth === 'full';
  if (syntax.style !== 'apart' || usual === undefined || by === undefined) return depth !== 'bare';
  return depth !== 'bare' && by.name in query === (first?.direction === usual.direction);
}
