import type { Operation } from '../../contract/index.ts';
import type { Answer } from './claimed-outcomes.ts';
import { describeOutcome } from './describe-outcome.ts';

/** What a server error says, for a reader: its status, and its code where the status is another one. */
export function describeServerError(operation: Operation, answer: Answer): string | number {
  return answer.status >= 500 ? answer.status : describeOutcome(operation, answer);
}
