import type { Violation } from '../judgement/index.ts';

/** What concurrent judgements find, in their order; one that could not judge is heard last, so that nothing found is lost. */
export async function* gathered(judgements: readonly Promise<readonly Violation[]>[]): AsyncIterable<Violation> {
  const settled = await Promise.allSettled(judgements);
  for (const result of settled) if (result.status === 'fulfilled') yield* result.value;
  for (const result of settled) if (result.status === 'rejected') throw result.reason;
}
