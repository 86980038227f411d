import { Refusal, type StageWrappers } from '../../pipeline/index.ts';
import type { Resource } from '../../data/index.ts';
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
            also: operation.invariants.filter(({ rule }) => rule.includes(`request.${parameter.name}`)).map(({ pointer }) => pointer),
            operations: [operation.id],
            wrap: kind === 'unknown' ? serveUnknown() : serveForeign(parameter.name),
          };
      }
  },
});

function serveUnknown(): StageWrappers {
  return {
    locate: (next) => {
      let last: Resource | undefined;
      return (ask) => {
        try {
          return (last = next(ask));
        } catch (error) {
          if (error instanceof Refusal && last !== undefined) return last;
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
