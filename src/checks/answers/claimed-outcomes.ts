import type { RecordedResponse } from '../../client/index.ts';
import { claimsOutcome, type Operation, type Outcome } from '../../contract/index.ts';

/** The parts of a response that say its outcome. */
export type Answer = Pick<RecordedResponse, 'status' | 'body'>;

/** The outcomes that an answer claims by its status and its code. The rest of the body is not looked at, because its shape is a promise of its own. */
export function claimedOutcomes(operation: Operation, answer: Answer): readonly Outcome[] {
  return Object.values(operation.contract.outcomes).filter((outcome) => claimsOutcome(outcome, answer));
}

/** Whether `success` is one of the outcomes that an answer claims. */
export function claimsSuccess(operation: Operation, answer: Answer): boolean {
  return claimedOutcomes(operation, answer).some(({ name }) => name === 'success');
}
