import type { Finding } from './model.ts';

/** What findings make of a check that could judge: only errors count, and a waiver takes one back. */
export function verdictOf(findings: readonly Finding[]): 'passed' | 'violated' | 'waived' {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.some(({ waiver }) => waiver === undefined)) return 'violated';
  return errors.length > 0 ? 'waived' : 'passed';
}
