import type { Finding } from './finding.ts';

/**
 * The verdict of a check that could judge. Only errors count, and only those without a waiver violate. A check that
 * failed has not passed, and no waiver accepts that.
 */
export function verdictOf(
  findings: readonly Finding[],
  failures: readonly string[] = [],
): 'passed' | 'violated' | 'failed' | 'waived' {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.some(({ waiver }) => waiver === undefined)) return 'violated';
  if (failures.length > 0) return 'failed';
  return errors.length > 0 ? 'waived' : 'passed';
}
