import { Inconclusive } from './inconclusive.ts';
import { NotJudged } from './not-judged.ts';

/** Waits for all, as `Promise.all` does, but to the end. Where some fail, it throws what `gravestOf` makes of their errors. */
export async function awaitAll<T extends readonly unknown[]>(
  all: readonly [...T],
): Promise<{ -readonly [index in keyof T]: Awaited<T[index]> }>;
export async function awaitAll<T>(all: readonly Promise<T>[]): Promise<T[]>;
export async function awaitAll(all: readonly unknown[]): Promise<unknown[]> {
  const settled = await Promise.allSettled(all);
  const reasons = settled.flatMap((result): unknown[] => (result.status === 'rejected' ? [result.reason] : []));
  if (reasons.length > 0) throw gravestOf(reasons);
  return settled.map((result) => (result.status === 'fulfilled' ? result.value : undefined));
}

/**
 * The error to throw where several judgements failed. What could not be judged must not hide a mistake of ours, so mistakes come first, and
 * several of them together.
 */
export function gravestOf(reasons: readonly unknown[]): unknown {
  const mistakes = reasons.flatMap(partsOf).filter((reason) => !isReasonNotToJudge(reason));
  if (mistakes.length > 1) return new AggregateError(mistakes, 'judgements failed');
  return mistakes.length === 1 ? mistakes[0] : reasons[0];
}

function partsOf(reason: unknown): readonly unknown[] {
  return reason instanceof AggregateError ? (reason.errors as unknown[]).flatMap(partsOf) : [reason];
}

function isReasonNotToJudge(reason: unknown): boolean {
  return reason instanceof NotJudged || reason instanceof Inconclusive;
}
