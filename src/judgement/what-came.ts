import { gravestOf } from './await-all.ts';
import { NotJudged } from './not-judged.ts';

/** What came of several reads, and why the others did not come, where they did not. */
export interface Came<T> {
  readonly came: readonly T[];
  readonly reason?: NotJudged;
}

/** Waits for several reads. Where some cannot be made, such as where the budget is used up, the others came. Throws everything else that fails. */
export async function whatCame<T>(reads: readonly Promise<T>[]): Promise<Came<T>> {
  const settled = await Promise.allSettled(reads);
  const reasons = settled.flatMap((each): unknown[] => (each.status === 'rejected' ? [each.reason] : []));
  const reason = reasons.length > 0 ? gravestOf(reasons) : undefined;
  const isKnown = reasons.every((each) => each instanceof NotJudged);
  if (!isKnown) throw reason;
  const came = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  return { came, ...(reason instanceof NotJudged && { reason }) };
}
