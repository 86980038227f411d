import type { ApiRun } from '../../findings/index.ts';
import { countedFindings, type PastApi, type PastFinding, type PastRun } from './past-run.ts';

/** What changed in one API and environment since the last whole run. */
export interface Changes {
  readonly since: string;
  /** Fingerprints of findings that the last run did not have. */
  readonly fresh: ReadonlySet<string>;
  /** Findings of the last run whose check has passed now. */
  readonly fixed: readonly PastFinding[];
  /** Findings of the last run that are not found now, and whose check did not pass either. */
  readonly unjudged: readonly PastFinding[];
}

/** `undefined` where no whole run of this API in this environment is kept from before. */
export function changesSince(run: ApiRun, history: readonly PastRun[], startedAt: string): Changes | undefined {
  const earlier = history.filter((past) => past.startedAt < startedAt && past.part === undefined);
  const last = earlier.findLast((past) => pastApiOf(past, run) !== undefined);
  const before = last && pastApiOf(last, run);
  if (last === undefined || before === undefined) return undefined;
  const now = new Set(countedFindings(run).map(({ fingerprint }) => fingerprint));
  const known = new Set(before.findings.map(({ fingerprint }) => fingerprint));
  const gone = before.findings.filter(({ fingerprint }) => !now.has(fingerprint));
  const isFixed = ({ check, operation }: PastFinding) =>
    run.verdicts.some(
      (verdict) =>
        verdict.check === check &&
        verdict.operation === operation &&
        (verdict.verdict === 'passed' || verdict.verdict === 'violated'),
    );
  return {
    since: last.startedAt,
    fresh: now.difference(known),
    fixed: gone.filter(isFixed),
    unjudged: gone.filter((finding) => !isFixed(finding)),
  };
}

/** What a past run says of the same API in the same environment. */
export function pastApiOf({ apis }: PastRun, { api, environment }: ApiRun): PastApi | undefined {
  return apis.find((past) => past.api === api && past.environment === environment.name);
}
