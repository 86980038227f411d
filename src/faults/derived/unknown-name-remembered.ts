import type { Resource, StageWrappers } from '../../provider/pipeline/index.ts';
import { defineDerivation } from './derivation.ts';
import { listsOf } from './lists/lists-of.ts';
import { isEmpty, located } from './parameters/located.ts';
import { otherNames } from './parameters/other-names.ts';

/** A cache of one resource, whose key lacks a name: an unknown name right after a known one is answered like the known one. */
export const unknownNameRemembered = defineDerivation({
  name: 'unknown-name-remembered',
  *derive(contract) {
    for (const { id, parameters } of listsOf(contract))
      for (const { name, answers, role } of parameters)
        // Another resource in the path is tried with its own name, where the environment knows one.
        if (role === 'resource' && answers.unknown?.outcomes.includes('success'))
          yield {
            where: `${id}/${name}`,
            title: `${id} answers an unknown ${name} like the known one that was asked for right before`,
            promise: answers.unknown.promise,
            operations: [id],
            wrap: rememberWithout(name),
          };
  },
});

function rememberWithout(name: string): StageWrappers {
  return {
    locate: (next) => {
      let before: { readonly key: string; readonly resource: Resource } | undefined;
      return (ask) => {
        const key = `${ask.operation.id} ${otherNames(ask, name)}`;
        const remembered = before?.key === key ? before.resource : undefined;
        const found = located(next, ask);
        before = undefined;
        if (found === undefined || isEmpty(found, ask)) return remembered ?? next(ask);
        before = { key, resource: found };
        return found;
      };
    },
  };
}
