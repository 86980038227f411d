import type { ApiRun, Verdict } from '../../findings/index.ts';
import { renderFinding } from '../../reporting/index.ts';
import type { ReplayedResult } from './replay-script.ts';

/** What a test says of one environment, whose name stands beside it. */
export type ReplayedOutcome = Omit<ReplayedResult, 'environment'>;

/** Whether the API could be reached and let us sign in. */
export function reachedOutcome({ trouble }: ApiRun): ReplayedOutcome {
  return { annotations: [], ...(trouble !== undefined && { failure: trouble }) };
}

/** Whether every waiver of the API is sound and still needed. */
export function waiversOutcome({ waiverErrors }: ApiRun): ReplayedOutcome {
  return { annotations: [], ...(waiverErrors && { failure: waiverErrors.join('\n') }) };
}

/** How a verdict shows as a test; `require` is what the user asks for with `CONTRACT_REQUIRE`. */
export function verdictOutcome(verdict: Verdict | undefined, require: readonly string[]): ReplayedOutcome {
  if (!verdict)
    return {
      annotations: [],
      failure: 'No verdict was given: the contracts changed while the run was under way. Run it again.',
    };
  const annotations = annotationsOf(verdict);
  const said = `${verdict.verdict}: ${verdict.reason}`;
  const isUnmet =
    (verdict.verdict === 'inconclusive' && require.includes('conclusive')) ||
    (verdict.verdict === 'not judged' && require.includes('judged'));
  if (isUnmet) return { annotations, failure: `${said}. CONTRACT_REQUIRE asks for more.` };
  if (verdict.verdict === 'inconclusive' || verdict.verdict === 'not judged') return { annotations, skipped: said };
  if (verdict.verdict !== 'violated' && verdict.verdict !== 'failed') return { annotations };
  const failing = verdict.findings.filter(({ severity, waiver }) => severity === 'error' && !waiver);
  const { failures = [] } = verdict;
  return {
    annotations,
    failure: [
      ...(failures.length === 0 ? [] : [`failed: ${failures.join('\n')}`]),
      ...failing.map((finding) => renderFinding(finding)),
    ].join('\n\n'),
  };
}

function annotationsOf({ evidence, notes, findings }: Verdict): ReplayedResult['annotations'] {
  const examined = Object.entries(evidence).map(([what, count]) => `${count} ${what}`);
  return [
    { type: 'evidence', description: examined.join(', ') },
    ...notes.map((note) => ({ type: 'note', description: note })),
    ...findings.map(({ waiver, severity, message }) => ({ type: waiver ? 'waived' : severity, description: message })),
  ];
}
