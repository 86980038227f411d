/** Milliseconds after which no further item of the same time arrives. */
const SETTLED_MS = 2000;

/**
 * The moment up to which a list no longer changes. It is between two neighbouring times, so that it does not matter whether the bound is included.
 * It is so old that no item with an earlier time arrives any more. `undefined` where all items are too fresh or too dense.
 *
 * @param times of the items, milliseconds since the epoch
 * @param now the provider's clock
 */
export function freezeBound(times: readonly number[], now: number): number | undefined {
  const newest = Math.max(...times);
  if (times.length === 0 || !Number.isFinite(newest)) return undefined;
  const limit = now - SETTLED_MS;
  if (newest < limit) return Math.floor((newest + Math.min(limit, newest + 2 * SETTLED_MS)) / 2) + 1;
  const settled = [...new Set(times)].filter((time) => time < limit).toSorted((left, right) => right - left);
  const upper = [limit, ...settled];
  for (let index = 1; index < upper.length; index += 1) {
    const [after, before] = [upper[index - 1] ?? 0, upper[index] ?? 0];
    if (after - before >= 2) return Math.floor((after + before) / 2);
  }
  return undefined;
}
