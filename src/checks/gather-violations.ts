import { Inconclusive, NotJudged, type Violation } from '../judgement/index.ts';

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
  const reasons: unknown[] = settled.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  // What could not be judged must not hide a mistake of the judgement.
  const mistakes = reasons.filter((reason) => !(reason instanceof NotJudged) && !(reason instanceof Inconclusive));
  if (mistakes.length > 0) throw new AggregateError(mistakes, 'judgements failed');
  if (reasons.length > 0) throw reasons[0];
}
