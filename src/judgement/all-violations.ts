import { gravestOf } from './await-all.ts';
import { NotJudged } from './not-judged.ts';
import type { Violation } from './violation.ts';

/**
 * What several judgements find side by side. Where one of them cannot be made, such as where the budget is used up, what the others find stands. If
 * they find nothing, nothing is known, and its reason is thrown.
 */
export async function allViolations(
  judgements: readonly Promise<readonly Violation[]>[],
): Promise<readonly Violation[]> {
  const settled = await Promise.allSettled(judgements);
  const violations = settled.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
  const reasons = settled.flatMap((each): unknown[] => (each.status === 'rejected' ? [each.reason] : []));
  const isKnown = violations.length > 0 && reasons.every((reason) => reason instanceof NotJudged);
  if (reasons.length > 0 && !isKnown) throw gravestOf(reasons);
  return violations;
}
