import { joinPointer, type Operation, type OutcomeName } from '../../contract/index.ts';
import { canRefuse } from '../../provider/pipeline/index.ts';
import { changeReply } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { answersOf } from './outcomes/answers-of.ts';

const REFUSALS: readonly (readonly [
  where: string,
  title: string,
  status: number,
  isMeant: (outcome: OutcomeName) => boolean,
  canHappen: (operation: Operation) => boolean,
])[] = [
  ['refusal', 'a bad parameter', 422, (outcome) => outcome === 'invalid-parameter', refusesValues],
  ['stranger', 'a stranger', 407, (outcome) => outcome.endsWith('-credentials'), ({ security }) => security.length > 0],
];

/** A refusal comes with a status that no document names. */
export const statusUndocumented = defineDerivation({
  name: 'status-undocumented',
  *derive(contract) {
    for (const operation of contract.operations) {
      const { id, pointer } = operation;
      for (const [where, title, status, isMeant] of REFUSALS.filter(([, , , , canHappen]) => canHappen(operation)))
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

/** Whether any value is refused at all. */
function refusesValues(operation: Operation): boolean {
  return operation.parameters.some((parameter) => canRefuse(operation, parameter, 'invalid'));
}
