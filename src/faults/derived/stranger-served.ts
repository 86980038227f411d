import type { StageWrappers } from '../../provider/pipeline/index.ts';
import { defineDerivation } from './derivation.ts';
import { isEmpty, located } from './parameters/located.ts';
import { otherNames } from './parameters/other-names.ts';
import { parametersOf } from './parameters/parameters-of.ts';

/** Parameters that say nothing about which resource is meant. */
const OF_LISTS = ['filter', 'page', 'size', 'sort', 'order'];

/** A resource that does not exist, or that belongs to another owner, is answered like one that the caller asked about before. */
export const strangerServed = defineDerivation({
  name: 'stranger-served',
  *derive(contract) {
    for (const { parameter, operations, name } of parametersOf(contract).filter(({ isCursor }) => !isCursor))
      for (const kind of ['unknown', 'foreign'] as const) {
        const answer = parameter.answers[kind];
        if (answer === undefined || OF_LISTS.includes(parameter.role ?? '')) continue;
        for (const { id, invariants } of operations)
          yield {
            where: `${name}/${kind}/${id}`,
            title: `${kind === 'unknown' ? 'an unknown' : 'a foreign'} ${parameter.name} is answered like the known one in ${id}`,
            promise: answer.promise,
            also: invariants
              .filter(({ rule }) => rule.includes(`request.${parameter.name}`))
              .map(({ pointer }) => pointer),
            operations: [id],
            wrap: kind === 'unknown' ? serveUnknown(parameter.name) : serveForeign(parameter.name),
          };
      }
  },
});

/** Ignores one name of a resource: the first value that came with the same other names is taken for every other value. */
function serveUnknown(name: string): StageWrappers {
  return {
    locate: (next) => {
      const known = new Map<string, string>();
      return (ask) => {
        const others = otherNames(ask, name);
        const first = known.get(others);
        if (first === undefined) {
          known.set(others, String(ask.parameters[name]));
          return next(ask);
        }
        const found = located(next, ask);
        return found === undefined || isEmpty(found, ask)
          ? next({ ...ask, parameters: { ...ask.parameters, [name]: first } })
          : found;
      };
    },
  };
}

function serveForeign(name: string): StageWrappers {
  return {
    authorise: () => () => undefined,
    locate: (next) => (ask) => next({ ...ask, parameters: { ...ask.parameters, [name]: ask.caller.owner ?? '' } }),
  };
}
