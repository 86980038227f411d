/** A size that cuts a list two or three times: enough for a query that is one of many. */
export function walkSize(items: number): number {
  return items < 2 ? 1 : uneven(items, Math.ceil(items / 3));
}

/**
 * Page sizes that cut a list of so many items several times and at different places, none of them a divisor where that can be helped:
 * a cut that falls on the end of the list hides what goes wrong there. Small lists get a walk one by one.
 */
export function walkSizes(items: number): number[] {
  if (items < 2) return [1];
  if (items <= 4) return [1, 2];
  const sizes = [uneven(items, Math.ceil(items / 5)), walkSize(items)];
  return [...new Set(sizes)];
}

function uneven(items: number, size: number): number {
  return size > 1 && items % size === 0 ? size + 1 : size;
}
