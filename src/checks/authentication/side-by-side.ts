import type { Violation } from '../../judgement/index.ts';

/** Judges all at once and yields what each found in their order; what could not be judged is thrown after what could. */
export async function* sideBySide<T>(
  all: readonly T[],
  judge: (each: T) => Promise<Violation | undefined>,
): AsyncGenerator<Violation> {
  const judged = await Promise.allSettled(all.map(judge));
  for (const each of judged) if (each.status === 'fulfilled' && each.value) yield each.value;
  const failed = judged.find((each) => each.status === 'rejected');
  if (failed) throw failed.reason;
}
