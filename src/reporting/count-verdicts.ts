import type { Verdict } from '../findings/index.ts';
import { VERDICTS, type VerdictName } from '../judgement/index.ts';

export interface VerdictCount {
  readonly name: VerdictName;
  readonly count: number;
}

/** How many verdicts have each name, in the order of `VERDICTS`. Names that no verdict has are left out. */
export function countVerdicts(verdicts: readonly Verdict[]): readonly VerdictCount[] {
  return VERDICTS.map((name) => ({
    name,
    count: verdicts.filter(({ verdict }) => verdict === name).length,
  })).filter(({ count }) => count > 0);
}

/** The same as one line: `41 passed, 2 violated`. */
export function verdictCounts(verdicts: readonly Verdict[]): string {
  const counts = countVerdicts(verdicts).map(({ name, count }) => `${count.toLocaleString('en-US')} ${name}`);
  return counts.join(', ') || 'no verdicts';
}
