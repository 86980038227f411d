import type { Violation } from '../judgement/index.ts';

/**
 * Judges everything side by side and yields what is found, in the order of `all`. Where a judgement throws, its error is thrown at the end,
 * so that nothing is lost that the others found.
 */
export async function* gatherViolations<T>(
  all: readonly T[],
  judge: (each: T) => Promise<readonly Violation[]>,
): AsyncGenerator<Violation> {
  const settled = await Promise.allSettled(all.map(judge));
  for (const result of settled) if (result.status === 'fulfilled') yield* result.value;
  for (const result of settled) if (result.status === 'rejected') throw result.reason;
}
