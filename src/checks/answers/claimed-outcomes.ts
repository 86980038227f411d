import type { RecordedResponse } from '../../client/index.ts';
import { claimsOutcome, type Contract, KnownOfPairs, type Operation, type Outcome } from '../../contract/index.ts';

/** The parts of a response that say its outcome. */
export type Answer = Pick<RecordedResponse, 'status' | 'body'>;

/** Kept, because most checks ask what each answer claims. */
const known = new KnownOfPairs<Contract, Answer, readonly Outcome[]>();

/** The outcomes that an answer claims by its status and its code. The rest of the body is not looked at, because its shape is a promise of its own. */
export function claimedOutcomes({ contract }: Operation, answer: Answer): readonly Outcome[] {
  return known.of(contract, answer, () =>
    Object.values(contract.outcomes).filter((outcome) => claimsOutcome(outcome, answer)),
  );
}

/** Whether `success` is one of the outcomes that an answer claims. */
export function claimsSuccess(operation: Operation, answer: Answer): boolean {
  return claimedOutcomes(operation, answer).some(({ name }) => name === 'success');
}
