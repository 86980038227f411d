import { joinPointer, type OutcomeName } from '../../contract/index.ts';
import { changeReply } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { provokedOutcomes } from './outcomes/provoked-outcomes.ts';
import { answersOf } from './outcomes/answers-of.ts';

const REFUSALS: readonly (readonly [
  where: string,
  title: string,
  status: number,
  isMeant: (outcome: OutcomeName) => boolean,
])[] = [
  ['refusal', 'a bad parameter', 422, (outcome) => outcome === 'invalid-parameter'],
  ['stranger', 'a stranger', 407, (outcome) => outcome.endsWith('-credentials')],
];

/** A refusal comes with a status that no document names. */
export const statusUndocumented = defineDerivation({
  name: 'status-undocumented',
  *derive(contract) {
    for (const operation of contract.operations) {
      const { id, pointer } = operation;
      const provoked = provokedOutcomes(operation);
      for (const [where, title, status, isMeant] of REFUSALS.filter(([, , , isMeant]) => provoked.some(isMeant)))
        yield {
          where: `${id}/${where}`,
          title: `${title} is answered with status ${status} by ${id}`,
          promise: joinPointer(pointer, 'responses'),
          also: answersOf(contract, isMeant),
          operations: [id],
          wrap: changeReply((reply, answer) =>
            'refusal' in answer && isMeant(answer.refusal.outcome) ? { ...reply, status } : reply,
          ),
        };
    }
  },
});
