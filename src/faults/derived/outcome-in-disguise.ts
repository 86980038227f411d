import { changeReply } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { answersOf } from './outcomes/answers-of.ts';
import { provokedOutcomes } from './outcomes/provoked-outcomes.ts';

/** The status of an answer says another outcome than its body. */
export const outcomeInDisguise = defineDerivation({
  name: 'outcome-in-disguise',
  *derive(contract) {
    const { success } = contract.outcomes;
    // Where the body alone says the outcome, the status cannot say another one.
    if (success === undefined || success.code !== undefined) return;
    for (const operation of contract.operations)
      for (const name of provokedOutcomes(operation))
        yield {
          where: `${operation.id}/${name}`,
          title: `${name} comes with the status of a success from ${operation.id}`,
          promise: success.pointer,
          also: answersOf(contract, (outcome) => outcome === name),
          operations: [operation.id],
          wrap: changeReply((reply, answer) =>
            'refusal' in answer && answer.refusal.outcome === name
              ? { ...reply, status: success.status[0] ?? 200 }
              : reply,
          ),
        };
  },
});
