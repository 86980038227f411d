import type { Run } from '../../findings/index.ts';
import { pastRunOf, type PastFinding, type PastRun } from '../history/index.ts';

/** A run of an earlier day with the findings of another one: all but some fingerprints, and some more. */
export function pastRun(
  run: Run,
  startedAt: string,
  { without = [], more = [] }: { without?: readonly string[]; more?: readonly PastFinding[] } = {},
): PastRun {
  const past = pastRunOf(run);
  if (past === undefined) throw new TypeError('The run came to no end.');
  const apis = past.apis.map((api) => ({
    ...api,
    findings: [...api.findings.filter(({ fingerprint }) => !without.includes(fingerprint)), ...more],
  }));
  return { ...past, startedAt, apis };
}
