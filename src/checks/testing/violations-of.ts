import type { Check, CheckContext, ExchangeContext } from '../check.ts';
import type { Violation } from '../../judgement/index.ts';

/** Everything a check yields on a context; rejects with what the check throws (`NotJudged`, `Inconclusive`). */
export async function violationsOf(check: Check, context: CheckContext & ExchangeContext): Promise<Violation[]> {
  if (check.scope === 'exchange') return [...check.run(context)];
  const violations: Violation[] = [];
  const found = check.scope === 'operation' ? check.run(context) : check.listen(context).judge(context);
  for await (const violation of found) violations.push(violation);
  return violations;
}
