import type { Finding } from './finding.ts';
import type { Waiver } from './read-waivers.ts';
import type { Verdict } from './verdict.ts';
import { verdictOf } from './verdict-of.ts';

/** What waivers are applied to: the verdicts of one API in one environment. */
export interface Waivable {
  readonly verdicts: readonly Verdict[];
  /** Name of the environment. */
  readonly environment: string;
  /**
   * Verdicts of the same API in other environments of the run. A waiver that names no environment may be needed there.
   */
  readonly elsewhere?: readonly Verdict[];
}

interface Waived {
  readonly verdicts: readonly Verdict[];
  readonly errors: readonly string[];
}

/** The verdicts with their accepted findings marked, and one sentence for each waiver that is no longer needed. */
export function applyWaivers({ verdicts, environment, elsewhere = [] }: Waivable, waivers: readonly Waiver[]): Waived {
  const inForce = waivers.filter((waiver) => waiver.environment === undefined || waiver.environment === environment);
  const isNeedless = (waiver: Waiver) => {
    const covered = (list: readonly Verdict[]) => list.filter((verdict) => covers(waiver, verdict));
    return covered(verdicts).some(isSound) && (waiver.environment !== undefined || covered(elsewhere).every(isSound));
  };
  return {
    verdicts: verdicts.map((verdict) => {
      const waiver = inForce.find((candidate) => covers(candidate, verdict));
      return waiver === undefined ? verdict : waive(verdict, waiver);
    }),
    errors: inForce.filter(isNeedless).map((waiver) => needless(waiver, environment)),
  };
}

function covers(waiver: Waiver, verdict: Verdict): boolean {
  return waiver.check === verdict.check && waiver.operation === verdict.operation;
}

/** Whether the check was judged and found nothing that a waiver could accept. */
function isSound(verdict: Verdict): boolean {
  return verdict.verdict === 'passed' && !verdict.findings.some(isWaivable);
}

function isWaivable(finding: Finding): boolean {
  return finding.severity !== 'information';
}

function waive(verdict: Verdict, { reason, until }: Waiver): Verdict {
  const findings = verdict.findings.map((finding) =>
    isWaivable(finding) ? { ...finding, waiver: { reason, until } } : finding,
  );
  if (verdict.verdict !== 'violated') return { ...verdict, findings };
  const { failures = [] } = verdict;
  const waived = verdictOf(findings, failures);
  return { ...verdict, findings, verdict: waived, ...(waived === 'failed' && { reason: failures.join('; ') }) };
}

function needless({ position, check, operation }: Waiver, environment: string): string {
  return `${position.file}:${position.line} waives ${check} on ${operation}, which passed on ${environment}. Remove the waiver.`;
}
