import type { Answer as Promised, Operation } from '../../contract/index.ts';
import { claimedOutcomes, type Answer } from './claimed-outcomes.ts';
import { isUnnamedRefusal } from './unnamed-refusal.ts';

/** Whether an answer says one of the outcomes that keep a promise. The shape of its body is judged elsewhere. */
export function keepsPromise(operation: Operation, { outcomes }: Pick<Promised, 'outcomes'>, answer: Answer): boolean {
  const isRefusalEnough = outcomes.includes('refused');
  return (
    claimedOutcomes(operation, answer).some(
      ({ name }) => outcomes.includes(name) || (name !== 'success' && isRefusalEnough),
    ) ||
    (isRefusalEnough && isUnnamedRefusal(operation, answer))
  );
}
