import type { Verdict } from '../findings/index.ts';
import type { VerdictName } from '../judgement/index.ts';

/** The reasons that the verdicts of one name give, the commonest first, each with the number of checks that give it. */
export function reasonsOf(verdicts: readonly Verdict[], name: VerdictName): readonly string[] {
  return countedReasons(
    verdicts.filter(({ verdict }) => verdict === name).map(({ reason }) => reason ?? 'no reason given'),
  );
}

/** The same of the checks that passed on a part of what they ask. */
export function reasonsOfParts(verdicts: readonly Verdict[]): readonly string[] {
  return countedReasons(verdicts.flatMap(({ partly }) => (partly === undefined ? [] : [partly])));
}

function countedReasons(reasons: readonly string[]): readonly string[] {
  return [...Map.groupBy(reasons, (reason) => reason)]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([reason, { length }]) => `${length} × ${reason}`);
}
