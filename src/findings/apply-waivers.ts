import type { Finding } from './finding.ts';
import type { ApiRun } from './run.ts';
import type { Waiver } from './read-waivers.ts';
import type { Verdict } from './verdict.ts';
import { verdictOf } from './verdict-of.ts';
import type { WaiverDoubt } from './waiver-doubt.ts';

/** What waivers are applied to: the verdicts of one API in one environment. */
export interface Waivable {
  readonly verdicts: readonly Verdict[];
  /** Name of the environment. */
  readonly environment: string;
  /**
   * Verdicts of the same API in other environments of the run. A waiver that names no environment may be needed there.
   */
  readonly elsewhere?: readonly Verdict[];
  /** Whether other machines verify the API in further environments. A waiver that names none may be needed there. */
  readonly isShared?: boolean;
}

interface Waived {
  readonly verdicts: readonly Verdict[];
  readonly errors: readonly string[];
  /** Waivers that are needless here, and that another machine may need. */
  readonly doubts: readonly WaiverDoubt[];
}

/** The verdicts with their accepted findings marked, and one sentence for each waiver that is no longer needed. */
export function applyWaivers(waivable: Waivable, waivers: readonly Waiver[]): Waived {
  const { verdicts, environment, elsewhere = [], isShared = false } = waivable;
  const inForce = waivers.filter((waiver) => waiver.environment === undefined || waiver.environment === environment);
  const isNeedless = (waiver: Waiver) => {
    const covered = (list: readonly Verdict[]) => list.filter((verdict) => covers(waiver, verdict));
    return covered(verdicts).some(isSound) && (waiver.environment !== undefined || covered(elsewhere).every(isSound));
  };
  const needless = inForce.filter(isNeedless);
  const isDoubtful = (waiver: Waiver) => isShared && waiver.environment === undefined;
  return {
    verdicts: verdicts.map((verdict) => {
      const waiver = inForce.find((candidate) => covers(candidate, verdict));
      return waiver === undefined ? verdict : waive(verdict, waiver);
    }),
    errors: needless.filter((waiver) => !isDoubtful(waiver)).map((waiver) => needlessText(waiver, environment)),
    doubts: needless.filter(isDoubtful).map((waiver) => ({
      check: waiver.check,
      operation: waiver.operation,
      message: needlessText(waiver, environment),
    })),
  };
}

/** The runs of all machines, with what is wrong with waivers that none of them needs. */
export function resolveWaiverDoubts(runs: readonly ApiRun[]): readonly ApiRun[] {
  return runs.map(({ waiverDoubts = [], ...run }) => {
    const elsewhere = runs.filter((other) => other.api === run.api).flatMap(({ verdicts }) => verdicts);
    const needless = waiverDoubts.filter((doubt) =>
      elsewhere.filter((verdict) => covers(doubt, verdict)).every(isSound),
    );
    const waiverErrors = [...(run.waiverErrors ?? []), ...needless.map(({ message }) => message)];
    return { ...run, ...(waiverErrors.length > 0 && { waiverErrors }) };
  });
}

function covers(waiver: Pick<Waiver, 'check' | 'operation'>, verdict: Verdict): boolean {
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

function needlessText({ position, check, operation }: Waiver, environment: string): string {
  return `${position.file}:${position.line} waives ${check} on ${operation}, which passed on ${environment}. Remove the waiver.`;
}
