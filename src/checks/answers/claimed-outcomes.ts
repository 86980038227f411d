import type { RecordedResponse } from '../../client/index.ts';
import { claimsOutcome, type Contract, type Operation, type Outcome } from '../../contract/index.ts';

/** The parts of a response that say its outcome. */
export type Answer = Pick<RecordedResponse, 'status' | 'body'>;

/** Kept, because most checks ask what each answer claims. */
const known = new WeakMap<Contract, WeakMap<Answer, readonly Outcome[]>>();

/** The outcomes that an answer claims by its status and its code. The rest of the body is not looked at, because its shape is a promise of its own. */
export function claimedOutcomes({ contract }: Operation, answer: Answer): readonly Outcome[] {
  const ofContract = known.get(contract) ?? new WeakMap<Answer, readonly Outcome[]>();
  known.set(contract, ofContract);
  const claimed =
    ofContract.get(answer) ?? Object.values(contract.outcomes).filter((outcome) => claimsOutcome(outcome, answer));
  ofContract.set(answer, claimed);
  return claimed;
}

/** Whether `success` is one of the outcomes that an answer claims. */
export function claimsSuccess(operation: Operation, answer: Answer): boolean {
  return claimedOutcomes(operation, answer).some(({ name }) => name === 'success');
}
