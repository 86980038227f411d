import type { Operation } from '../../contract/index.ts';
import { claimedOutcomes, type Answer } from './claimed-outcomes.ts';

/** Whether an answer says that the server failed: by its status, or by what the contract calls a server error. */
export function isServerError(operation: Operation, answer: Answer): boolean {
  return answer.status >= 500 || claimedOutcomes(operation, answer).some(({ name }) => name === 'server-error');
}
