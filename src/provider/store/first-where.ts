/** The first position from which on a test holds, found by bisection; the end where it never does. */
export function firstWhere<T>(
  items: readonly T[],
  holds: (item: T) => boolean,
  [from, to] = [0, items.length],
): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
