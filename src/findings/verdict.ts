import type { VerdictName } from '../judgement/index.ts';
import type { Finding } from './finding.ts';

/** The judgement on one operation × check. */
export interface Verdict {
  readonly api: string;
  readonly operation: string;
  /** Check id. */
  readonly check: string;
  readonly title: string;
  readonly verdict: VerdictName;
  /** Why it is failed, inconclusive, not judged or not applicable. */
  readonly reason?: string;
  /** Why a check that passed examined a part only of what it asks. */
  readonly partly?: string;
  /** Each way in which the check itself failed, with its place. They fail the run whatever else the check found. */
  readonly failures?: readonly string[];
  /** The check whose violation is the reason why this one is not judged: its id. */
  readonly becauseOf?: string;
  /** Counts of what was examined, summed over the resources. */
  readonly evidence: Readonly<Record<string, number>>;
  readonly notes: readonly string[];
  /** Resources that were judged. */
  readonly resources: readonly string[];
  readonly findings: readonly Finding[];
  /** Milliseconds that the check took by itself. */
  readonly durationMs: number;
}
