import type { Comparable } from './comparison-idiom.ts';

/** How two numbers or two times compare. */
export function byValue(left: Comparable, right: Comparable): number {
  return left < right ? -1 : Number(left > right);
}
