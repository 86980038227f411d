import type { MatcherReturnType } from '@playwright/test';
import { claimedOutcomes, describeOutcome } from '../../checks/index.ts';
import { nearestWord, type Operation, suggestion } from '../../contract/index.ts';
import { judged } from './judged.ts';
import { subjectOf } from './subject.ts';

const NAME = 'toBeRefusedAs';

/** The answer is a refusal that the contract calls so, by its status and its code. What stands in its body, `toKeepContract` judges. */
export function toBeRefusedAs(received: unknown, refusal: unknown): MatcherReturnType {
  const name = String(refusal);
  const subject = subjectOf(received, NAME);
  const { operation, exchanges } = subject;
  const [exchange] = exchanges;
  if (subject.kind !== 'answer' || exchange === undefined)
    throw new TypeError(`${NAME} judges one answer of call or attempt, and received a list.`);
  const outcome = Object.values(operation.contract.outcomes).find((each) => each.name === name);
  const known = Object.keys(operation.contract.outcomes).filter((each) => each !== 'success');
  if (outcome === undefined || name === 'success')
    throw new RangeError(
      `${NAME} knows no refusal "${name}" of ${operation.contract.api}. ${suggestion(meantBy(operation, name) ?? nearestWord(name, known), known)}`,
    );
  const isSo = claimedOutcomes(operation, exchange.response).some((claimed) => claimed.name === name);
  const said = describeOutcome(operation, exchange.response);
  const code = outcome.code ? ` with code ${outcome.code.values.join(' or ')}` : '';
  return judged({
    matcher: NAME,
    subject,
    holds: `${operation.id} answered ${said}`,
    violations: isSo
      ? []
      : [
          {
            message: `is answered with ${said}, and the test expects ${name}`,
            expected: `${outcome.status.join(' or ')}${code} (${name})`,
            received: said,
            exchange,
            promise: outcome.pointer,
          },
        ],
  });
}

/** Many write the status where the contract has a name. */
function meantBy({ contract }: Operation, status: string): string | undefined {
  return Object.values(contract.outcomes).find(
    (each) => each.name !== 'success' && each.status.map(String).includes(status),
  )?.name;
}
