import type { Comparable } from './comparison-idiom.ts';

/** How two numbers or two times compare. */
export function byValue(left: Comparable, right: Comparable): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
