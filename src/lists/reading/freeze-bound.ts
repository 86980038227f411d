/** Seconds after which no further item of the same time arrives. */
const SETTLED_S = 2;

/**
 * The moment up to which a list no longer changes. It is between two neighbouring times, so that it does not matter whether the bound is included.
 * It is so old that no item with an earlier time arrives any more. `undefined` where all items are too fresh or too dense.
 *
 * @param times of the items, in steps since the epoch
 * @param now the provider's clock, milliseconds since the epoch
 * @param steps of a second: 1000 where times are milliseconds
 */
export function freezeBound(times: readonly number[], now: number, steps = 1000): number | undefined {
  const settled = SETTLED_S * steps;
  const newest = Math.max(...times);
  if (times.length === 0 || !Number.isFinite(newest)) return undefined;
  const limit = Math.floor((now * steps) / 1000) - settled;
  if (newest < limit) return Math.floor((newest + Math.min(limit, newest + 2 * settled)) / 2) + 1;
  const older = [...new Set(times)].filter((time) => time < limit).toSorted((left, right) => right - left);
  const upper = [limit, ...older];
  for (let index = 1; index < upper.length; index += 1) {
    const [after, before] = [upper[index - 1] ?? 0, upper[index] ?? 0];
    if (after - before >= 2) return Math.floor((after + before) / 2);
  }
  return undefined;
}
