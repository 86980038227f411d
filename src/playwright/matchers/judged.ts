import type { MatcherReturnType } from '@playwright/test';
import { createFinding, type Finding } from '../../findings/index.ts';
import type { Violation } from '../../judgement/index.ts';
import { renderFinding } from '../../reporting/index.ts';
import type { Subject } from './subject.ts';

/** What a matcher found out. */
export interface Judged {
  readonly matcher: string;
  readonly subject: Subject;
  readonly violations: readonly Violation[];
  /** What is true where nothing was found, as a sentence for `.not`: `all 30 items satisfy event_type=abnormal`. */
  readonly holds: string;
}

/** The result of a matcher, which fails like a finding: what was expected, what came, who promised it, and how to see it again. */
export function judged({ matcher, subject, violations, holds }: Judged): MatcherReturnType {
  const { operation, resource, masker } = subject;
  const texts = violations.map((violation) => {
    const evidence = {};
    const check = { id: matcher };
    const finding = createFinding({ violation, check, operation, resource, evidence, masker, failOn: 'all' });
    // A test by hand fails on what it expects, whoever promised it.
    return renderFinding(unreported({ ...finding, severity: 'error' }));
  });
  return resultOf(matcher, texts, holds);
}

export function resultOf(matcher: string, texts: readonly string[], holds: string): MatcherReturnType {
  const pass = texts.length === 0;
  return { name: matcher, pass, message: () => (pass ? `not.${matcher}: ${holds}.` : texts.join('\n\n')) };
}

/** A finding that stands in no report: it has no fingerprint, and no command that looks for one. */
export function unreported({ reproduce, ...finding }: Finding): Finding {
  return { ...finding, fingerprint: '', ...(reproduce?.startsWith('curl ') && { reproduce }) };
}
