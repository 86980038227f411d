import type { Verdict } from '../../findings/index.ts';
import { renderFinding } from './terminal/index.ts';

/** How a verdict counts where a run is shown as test cases, as in Playwright and JUnit. */
export interface CaseOutcome {
  /** `error`: the check itself failed, which says nothing about the provider. */
  readonly kind: 'passed' | 'failure' | 'error' | 'skipped';
  /** Why it did not pass; empty where it did. */
  readonly text: string;
}

/** The outcome of a verdict; `require` is what the user asks for with `CONTRACT_REQUIRE`. */
export function caseOutcome(verdict: Verdict, require: readonly string[]): CaseOutcome {
  const { verdict: name, reason, partly, findings, failures = [] } = verdict;
  const said = `${name}: ${reason}`;
  if (name === 'inconclusive' || name === 'not judged') {
    const isUnmet = require.includes(name === 'inconclusive' ? 'conclusive' : 'judged');
    return isUnmet
      ? { kind: 'failure', text: `${said}. CONTRACT_REQUIRE asks for more.` }
      : { kind: 'skipped', text: said };
  }
  if (partly !== undefined && require.includes('judged'))
    return { kind: 'failure', text: `judged in part: ${partly}. CONTRACT_REQUIRE asks for more.` };
  if (name !== 'violated' && name !== 'failed') return { kind: 'passed', text: '' };
  const failing = findings.filter(({ severity, waiver }) => severity === 'error' && !waiver);
  const texts = [
    ...(failures.length === 0 ? [] : [`failed: ${failures.join('\n')}`]),
    ...failing.map((finding) => renderFinding(finding)),
  ];
  return { kind: name === 'failed' ? 'error' : 'failure', text: texts.join('\n\n') };
}
