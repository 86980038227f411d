import type { Check, CheckContext, ExchangeContext, Violation } from '../check.ts';

/** Everything a check yields on a context; rejects with what the check throws (`NotJudged`, `Inconclusive`). */
export async function violationsOf(check: Check, context: CheckContext & ExchangeContext): Promise<Violation[]> {
  return check.scope === 'exchange' ? [...check.run(context)] : Array.fromAsync(check.run(context));
}
