import type { Json } from '../../provider/index.ts';
import { changeRefusal, changeSuccess, setAt } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';

const INSTEAD: readonly (readonly [string, string, (code: Json) => Json | undefined])[] = [
  ['missing', 'is absent', () => undefined],
  ['null', 'is null', () => null],
  ['text', 'is a text', (code) => String(code)],
];

/** The code that says the outcome is not there, or cannot be read. */
export const outcomeUnsaid = defineDerivation({
  name: 'outcome-unsaid',
  *derive(contract) {
    const at = contract.outcomes.success?.code?.at;
    if (at === undefined) return;
    for (const [operation, responses] of contract.operations.map(({ id, responses: all }) => [id, all] as const))
      for (const [way, title, change] of INSTEAD)
        for (const side of ['success', 'refusal'] as const)
          yield {
            where: `${operation}/${side}/${way}`,
            title: `${at.slice(1)} of every ${side} of ${operation} ${title}`,
            promise: '/x-outcomes',
            also: responses.map(({ pointer }) => pointer),
            operations: [operation],
            wrap: (side === 'success' ? changeSuccess : changeRefusal)((body) =>
              setAt(body, at, change(body[at.slice(1)] ?? null)),
            ),
          };
  },
});
