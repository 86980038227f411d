/** How two values of a sort key compare: numbers by value, text by code unit; `undefined` where they have no order. */
export function compareKeys(left: unknown, right: unknown): number | undefined {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left !== 'string' || typeof right !== 'string') return undefined;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
