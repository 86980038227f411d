import type { Violation } from './violation.ts';
import { whatCame } from './what-came.ts';

/**
 * What several judgements find side by side. Where one of them cannot be made, such as where the budget is used up, what the others find stands. If
 * they find nothing, nothing is known, and its reason is thrown.
 */
export async function allViolations(
  judgements: readonly Promise<readonly Violation[]>[],
): Promise<readonly Violation[]> {
  const { came, reason } = await whatCame(judgements);
  const violations = came.flat();
  if (violations.length === 0 && reason) throw reason;
  return violations;
}
