import { joinPointer } from '../../contract/index.ts';
import { changeReply } from '../changes/index.ts';
import { answersOf } from './answers-of.ts';
import { defineDerivation } from './derivation.ts';

/** An answer comes with a status that no document names. */
export const statusUndocumented = defineDerivation({
  name: 'status-undocumented',
  *derive(contract) {
    for (const { id, pointer } of contract.operations)
      for (const [where, title, status, isMeant] of [
        ['refusal', 'a bad parameter', 422, (outcome: string) => outcome === 'invalid-parameter'],
        ['stranger', 'a stranger', 407, (outcome: string) => outcome.endsWith('-credentials')],
      ] as const)
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
  },
});
