import {
  groupFindings,
  type ApiRun,
  type Fidelity,
  type Finding,
  type Manifest,
  type Run,
  type Verdict,
} from '../../findings/index.ts';
import { changesSince, type Changes, type PastRun } from '../history/index.ts';
import { anchorText } from './anchor-text.ts';
import { groupCauses } from './causes/group-causes.ts';
import { visibleText } from './visible-text.ts';

/** A finding with the verdict that it led to, and its anchor on the page. */
export interface ReportedFinding {
  readonly anchor: string;
  readonly finding: Finding;
  readonly verdict: ReportedVerdict;
  /** Against the last run; absent where there is none to compare with. */
  readonly state?: 'new' | 'known';
}

export interface ReportedVerdict {
  readonly anchor: string;
  readonly verdict: Verdict;
  readonly findings: readonly ReportedFinding[];
}

/** One mistake of the provider, and the findings that it explains. */
export interface ReportedCause {
  readonly anchor: string;
  readonly findings: readonly ReportedFinding[];
}

/** One API in one environment, with everything that the page shows of it. */
export interface ReportedApi {
  readonly run: ApiRun;
  readonly manifest: Manifest;
  /** Name of the API and of the environment, as the filter shows them. No other API of the page has it. */
  readonly title: string;
  /** Names it where several are on one page. */
  readonly anchor: string;
  readonly verdicts: readonly ReportedVerdict[];
  /** Findings that count, and then informations and waived ones, each by cause. */
  readonly causes: readonly ReportedCause[];
  /** Present where the API was compared with the mock. */
  readonly fidelity?: Fidelity;
  /** Present where an earlier run is kept. */
  readonly changes?: Changes;
  /** The earlier runs of the same page, the oldest first. */
  readonly history: readonly PastRun[];
}

/**
 * The APIs of a run with an anchor for each verdict, finding and cause. Where two anchors or titles would be
 * equal, the later one is numbered.
 */
export function reportedApis(
  { apis, manifest, fidelity = [] }: Run,
  history: readonly PastRun[],
): readonly ReportedApi[] {
  const claim = claiming(anchorText, (count) => `--${count}`);
  const claimTitle = claiming(visibleText, (count) => ` (${count})`);
  return apis.map((run) => {
    const changes = changesSince(run, history, manifest.startedAt);
    const verdicts = run.verdicts.map((verdict) => reportedVerdict(verdict, { claim, changes }));
    const compared = fidelity.find(({ api, environment }) => api === run.api && environment === run.environment.name);
    return {
      run,
      manifest,
      title: claimTitle(`${run.api} ${run.environment.name}`),
      anchor: claim(`api-${run.api}-${run.environment.name}`),
      verdicts,
      causes: reportedCauses(verdicts, claim),
      ...(compared && { fidelity: compared }),
      ...(changes && { changes }),
      history,
    };
  });
}

function reportedCauses(verdicts: readonly ReportedVerdict[], claim: Claim): readonly ReportedCause[] {
  const found = verdicts.flatMap(({ findings }) => findings);
  const weightOf = weighing(verdicts);
  return groupCauses(found.map((each) => ({ ...each.finding, reported: each })))
    .map((members) => members.map(({ reported }) => reported))
    .toSorted((one, other) => weightOf(other) - weightOf(one))
    .map((findings) => ({ anchor: claim(`cause-${findings[0]?.finding.fingerprint}`), findings }));
}

const SEVERITIES = ['information', 'warning', 'error'] as const;

/** Grave causes weigh most, then new ones, then those that keep other checks from being judged, then those seen often. */
function weighing(verdicts: readonly ReportedVerdict[]): (findings: readonly ReportedFinding[]) => number {
  const heldBack = Map.groupBy(verdicts, ({ verdict: { operation, becauseOf } }) => `${operation} ${becauseOf}`);
  return (findings) => {
    const roots = new Set(findings.map(({ finding: { operation, check } }) => `${operation} ${check}`));
    const held = [...roots].reduce((sum, root) => sum + (heldBack.get(root)?.length ?? 0), 0);
    const times = findings.reduce((sum, { finding }) => sum + finding.occurrences, 0);
    const severity = Math.max(...findings.map(({ finding }) => SEVERITIES.indexOf(finding.severity)));
    const isNew = findings.some(({ state }) => state === 'new');
    return severity * 1e9 + (isNew ? 1e8 : 0) + Math.min(held, 99) * 1e6 + Math.min(times, 999_999);
  };
}

interface Marks {
  readonly claim: Claim;
  readonly changes: Changes | undefined;
}

function reportedVerdict(verdict: Verdict, { claim, changes }: Marks): ReportedVerdict {
  const findings: ReportedFinding[] = [];
  const reported = { anchor: claim(`${verdict.operation}--${verdict.check}`), verdict, findings };
  for (const finding of groupFindings(verdict.findings))
    findings.push({
      anchor: claim(`finding-${finding.fingerprint}`),
      finding,
      verdict: reported,
      ...(changes && { state: changes.fresh.has(finding.fingerprint) ? 'new' : 'known' }),
    });
  return reported;
}

type Claim = (text: string) => string;

/** Gives each text once: the written form of it, numbered until nothing else has it. */
function claiming(written: Claim, suffix: (count: number) => string): Claim {
  const taken = new Set<string>();
  return (text) => {
    const first = written(text);
    let name = first;
    for (let count = 2; taken.has(name); count += 1) name = first + suffix(count);
    taken.add(name);
    return name;
  };
}
