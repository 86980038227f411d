import type { ApiRun, Verdict } from '../../findings/index.ts';
import { caseOutcome } from '../../reporting/index.ts';
import type { ReplayedOutcome } from './replay-script.ts';

/** Whether the API could be reached and let us sign in. */
export function reachedOutcome({ trouble, reachedMs = 0 }: ApiRun): ReplayedOutcome {
  return { annotations: [], durationMs: reachedMs, ...(trouble !== undefined && { failure: trouble }) };
}

/** Whether every waiver of the API is sound and still needed. */
export function waiversOutcome({ waiverErrors }: ApiRun): ReplayedOutcome {
  return { annotations: [], durationMs: 0, ...(waiverErrors && { failure: waiverErrors.join('\n') }) };
}

/** How a verdict shows as a test; `require` is what the user asks for with `CONTRACT_REQUIRE`. */
export function verdictOutcome(verdict: Verdict | undefined, require: readonly string[]): ReplayedOutcome {
  if (!verdict)
    return {
      annotations: [],
      failure: 'No verdict was given: the contracts changed while the run was under way. Run it again.',
    };
  const told = { annotations: annotationsOf(verdict), durationMs: verdict.durationMs };
  const { kind, text } = caseOutcome(verdict, require);
  if (kind === 'passed') return told;
  return kind === 'skipped' ? { ...told, skipped: text } : { ...told, failure: text };
}

function annotationsOf({ evidence, notes, findings }: Verdict): ReplayedOutcome['annotations'] {
  const examined = Object.entries(evidence).map(([what, count]) => `${count} ${what}`);
  return [
    { type: 'evidence', description: examined.join(', ') },
    ...notes.map((note) => ({ type: 'note', description: note })),
    ...findings.map(({ waiver, severity, message }) => ({ type: waiver ? 'waived' : severity, description: message })),
  ];
}
