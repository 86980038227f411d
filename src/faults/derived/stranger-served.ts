import { Refusal, type StageWrappers } from '../../provider/index.ts';
import { defineDerivation } from './derivation.ts';
import { parametersOf } from './parameters-of.ts';

/** A resource that does not exist, or an owner that is not the caller, is answered like the one that was asked for last. */
export const strangerServed = defineDerivation({
  name: 'stranger-served',
  *derive(contract) {
    for (const { parameter, operations, name } of parametersOf(contract))
      for (const kind of ['unknown', 'foreign'] as const) {
        const answer = parameter.answers[kind];
        if (answer === undefined) continue;
        for (const operation of operations)
          yield {
            where: `${name}/${kind}/${operation.id}`,
            title: `${kind === 'unknown' ? 'an unknown' : 'a foreign'} ${parameter.name} is answered like the known one in ${operation.id}`,
            promise: answer.promise,
            also: operation.invariants
              .filter(({ rule }) => rule.includes(`request.${parameter.name}`))
              .map(({ pointer }) => pointer),
            operations: [operation.id],
            wrap: kind === 'unknown' ? serveUnknown(parameter.name) : serveForeign(parameter.name),
          };
      }
  },
});

/** Only one name is not looked at: the others still decide. */
function serveUnknown(name: string): StageWrappers {
  return {
    locate: (next) => {
      const known = new Map<string, string>();
      return (ask) => {
        const others = JSON.stringify(
          ask.operation.parameters
            .filter(
              (other) =>
                other.role !== 'filter' &&
                other.role !== 'page' &&
                other.role !== 'size' &&
                other.role !== 'sort' &&
                other.role !== 'order' &&
                other.name !== name,
            )
            .map((other) => ask.parameters[other.name]),
        );
        const own = String(ask.parameters[name]);
        const taken = known.get(others);
        if (taken === undefined) known.set(others, own);
        try {
          const found = next(ask);
          const isEmpty =
            found.collection(ask.operation, ask.now)?.select({ conditions: [], start: 0, size: 1 }).total === 0;
          return isEmpty && taken !== undefined
            ? next({ ...ask, parameters: { ...ask.parameters, [name]: taken } })
            : found;
        } catch (error) {
          if (error instanceof Refusal && taken !== undefined && taken !== own)
            return next({ ...ask, parameters: { ...ask.parameters, [name]: taken } });
          throw error;
        }
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
