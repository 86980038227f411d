import { ruleProblem } from '../invariants/evaluate-invariant.ts';
import { joinPointer } from '../json-pointer.ts';
import { extensionOf } from '../language/extension-of.ts';
import type { Problem } from '../language/problem.ts';
import { documentNodes } from '../reading/walk-document.ts';
import type { Linted } from './lint-rule.ts';

/** Every rule of `x-invariants` parses, answers with a boolean, and stands on a schema that a successful answer leads to. */
export function* rulesAreSound({ contract }: Linted): Iterable<Problem> {
  const reached = new Set(contract.operations.flatMap(({ invariants }) => invariants.map(({ pointer }) => pointer)));
  for (const { pointer, node, named } of documentNodes(contract.document)) {
    const rules = named ? [] : (extensionOf(node, 'x-invariants') ?? []);
    for (const [index, { rule }] of rules.entries()) {
      const at = joinPointer(pointer, 'x-invariants', index);
      const problem = ruleProblem(rule);
      if (problem) yield { pointer: at, message: `has the rule "${rule}", which is none: ${problem}.` };
      if (!reached.has(at))
        yield { pointer: at, message: 'stands on a schema that no successful answer leads to, so nothing judges it.' };
    }
  }
}
