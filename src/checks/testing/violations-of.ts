import type { Check, CheckContext, ExchangeContext } from '../check.ts';
import type { Violation } from '../../judgement/index.ts';

/** Everything a check yields on a context; rejects with what the check throws (`NotJudged`, `Inconclusive`). */
export async function violationsOf(check: Check, context: CheckContext & ExchangeContext): Promise<Violation[]> {
  if (check.scope === 'exchange') return [...check.run(context)];
  const violations: Violation[] = [];
  for await (const violation of check.run(context)) violations.push(violation);
  return violations;
}
