import type { Finding } from './finding.ts';

/** The verdict of a check that could judge. Only errors count, and only those without a waiver violate. */
export function verdictOf(findings: readonly Finding[]): 'passed' | 'violated' | 'waived' {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.some(({ waiver }) => waiver === undefined)) return 'violated';
  return errors.length > 0 ? 'waived' : 'passed';
}
