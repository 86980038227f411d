import type { Verdict } from '../findings/index.ts';
import type { VerdictName } from '../judgement/index.ts';

/** The reasons that the verdicts of one name give, the commonest first, each with the number of checks that give it. */
export function reasonsOf(verdicts: readonly Verdict[], name: VerdictName): readonly string[] {
  const groups = Map.groupBy(
    verdicts.filter(({ verdict }) => verdict === name),
    ({ reason }) => reason ?? 'no reason given',
  );
  return [...groups]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([reason, { length }]) => `${length} × ${reason}`);
}
