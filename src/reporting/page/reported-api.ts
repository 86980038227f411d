import {
  groupFindings,
  type ApiRun,
  type Fidelity,
  type Finding,
  type Manifest,
  type Run,
  type Verdict,
} from '../../findings/index.ts';

/** A finding with the verdict that it led to, and its anchor on the page. */
export interface ReportedFinding {
  readonly anchor: string;
  readonly finding: Finding;
  readonly verdict: ReportedVerdict;
}

export interface ReportedVerdict {
  readonly anchor: string;
  readonly verdict: Verdict;
  readonly findings: readonly ReportedFinding[];
}

/** One API in one environment, with everything that the page shows of it. */
export interface ReportedApi {
  readonly run: ApiRun;
  readonly manifest: Manifest;
  readonly verdicts: readonly ReportedVerdict[];
  readonly findings: readonly ReportedFinding[];
  /** Present where the API was compared with the mock. */
  readonly fidelity?: Fidelity;
}

/**
 * The APIs of a run with an anchor for each verdict and finding. Where two anchors would be equal, the later one is
 * numbered.
 */
export function reportedApis({ apis, manifest, fidelity = [] }: Run): readonly ReportedApi[] {
  const claim = anchors();
  return apis.map((run) => {
    const verdicts = run.verdicts.map((verdict) => reportedVerdict(verdict, claim));
    const compared = fidelity.find(({ api, environment }) => api === run.api && environment === run.environment.name);
    return {
      run,
      manifest,
      verdicts,
      findings: verdicts.flatMap(({ findings }) => findings),
      ...(compared && { fidelity: compared }),
    };
  });
}

function reportedVerdict(verdict: Verdict, claim: (anchor: string) => string): ReportedVerdict {
  const findings: ReportedFinding[] = [];
  const reported = { anchor: claim(`${verdict.operation}--${verdict.check}`), verdict, findings };
  for (const finding of groupFindings(verdict.findings))
    findings.push({ anchor: claim(`finding-${finding.fingerprint}`), finding, verdict: reported });
  return reported;
}

function anchors(): (anchor: string) => string {
  const taken = new Map<string, number>();
  return (anchor) => {
    const count = (taken.get(anchor) ?? 0) + 1;
    taken.set(anchor, count);
    return count === 1 ? anchor : `${anchor}--${count}`;
  };
}
