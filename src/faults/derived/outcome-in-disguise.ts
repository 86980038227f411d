import type { Contract, OutcomeName } from '../../contract/index.ts';
import { changeReply } from '../changes/index.ts';
import { answersOf } from './answers-of.ts';
import { defineDerivation } from './derivation.ts';

/** An answer says one outcome with its status and another with its body. */
export const outcomeInDisguise = defineDerivation({
  name: 'outcome-in-disguise',
  *derive(contract) {
    if (contract.outcomes.success?.code !== undefined) return;
    const success = contract.outcomes.success;
    for (const name of provoked(contract))
      for (const { id } of contract.operations)
        if (success !== undefined)
          yield {
            where: `${id}/${name}`,
            title: `${name} comes with the status of a success from ${id}`,
            promise: success.pointer,
            also: answersOf(contract, (outcome) => outcome === name),
            operations: [id],
            wrap: changeReply((reply, answer) =>
              'refusal' in answer && answer.refusal.outcome === name
                ? { ...reply, status: success.status[0] ?? 200 }
                : reply,
            ),
          };
  },
});

/** Outcomes that a client can bring about. */
export function provoked(contract: Contract): OutcomeName[] {
  const names = (
    [
      'invalid-parameter',
      'missing-credentials',
      'invalid-credentials',
      'expired-credentials',
      'foreign-owner',
      'unknown-resource',
    ] as const
  ).filter((name) => contract.outcomes[name] !== undefined);
  const hasOwner = contract.operations.some(({ parameters }) => parameters.some(({ role }) => role === 'owner'));
  return names.filter((name) => name !== 'foreign-owner' || hasOwner);
}
