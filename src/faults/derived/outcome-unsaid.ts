import type { Json } from '../../provider/pipeline/index.ts';
import { changeRefusal, changeSuccess, setAt } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';

const INSTEAD: readonly (readonly [way: string, title: string, change: (code: Json) => Json | undefined])[] = [
  ['missing', 'is absent', () => undefined],
  ['null', 'is null', () => null],
  ['text', 'is a text', (code) => String(code)],
];
const SIDES = { success: changeSuccess, refusal: changeRefusal };

/** The code that says the outcome is missing, or cannot be read. */
export const outcomeUnsaid = defineDerivation({
  name: 'outcome-unsaid',
  *derive(contract) {
    const { at, values = [] } = contract.outcomes.success?.code ?? {};
    // A success that is said by no code cannot leave its code out.
    if (at === undefined || values.includes(null)) return;
    for (const { id, responses } of contract.operations)
      for (const [way, title, change] of INSTEAD)
        for (const side of ['success', 'refusal'] as const)
          yield {
            where: `${id}/${side}/${way}`,
            title: `${at.slice(1)} of every ${side} of ${id} ${title}`,
            promise: '/x-outcomes',
            also: responses.map(({ pointer }) => pointer),
            operations: [id],
            wrap: SIDES[side]((body) => setAt(body, at, change(body[at.slice(1)] ?? null))),
          };
  },
});
