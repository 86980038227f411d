import { exactJson, valueAt, type Operation } from '../../contract/index.ts';
import { claimedOutcomes, type Answer } from './claimed-outcomes.ts';

/** The outcome of an answer, for a reader: `404 (unknown-resource)`, `200 with code 4999`. */
export function describeOutcome(operation: Operation, answer: Answer): string {
  const names = claimedOutcomes(operation, answer).map(({ name }) => name);
  const codes = Object.values(operation.contract.outcomes).flatMap(({ code }) =>
    code === undefined ? [] : [valueAt(answer.body, code.at)],
  );
  const code = codes[0] === undefined ? '' : ` with code ${exactJson(codes[0])}`;
  return `${answer.status}${code}${names.length === 0 ? '' : ` (${names.join(' or ')})`}`;
}
