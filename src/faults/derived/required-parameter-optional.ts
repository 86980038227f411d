import { joinPointer, valueAt, type Contract, type Parameter } from '../../contract/index.ts';
import { type Caller, readText, Refusal, type StageWrappers, withText } from '../../provider/pipeline/index.ts';
import { lacksOnePart } from './credentials/lacks-one-part.ts';
import { defineDerivation } from './derivation.ts';
import { parametersOf } from './parameters/parameters-of.ts';

/** A required parameter may be left out: the value that was sent last is taken for it. */
export const requiredParameterOptional = defineDerivation({
  name: 'required-parameter-optional',
  *derive(contract) {
    for (const { parameter, ids, name } of parametersOf(contract))
      if (parameter.required && parameter.answers.missing !== undefined && parameter.in !== 'path')
        yield {
          where: name,
          title: `${parameter.name} may be left out`,
          promise: promiseOf(contract, parameter),
          operations: ids,
          wrap: parameter.role === 'credential' ? rememberCaller(parameter) : rememberValue(parameter),
        };
  },
});

/** The keyword `required` of the parameter where it has one; a field of a form has none. */
function promiseOf(contract: Contract, { pointer }: Parameter): string {
  return valueAt(contract.node(pointer), '/required') === true ? joinPointer(pointer, 'required') : pointer;
}

function rememberValue(parameter: Parameter): StageWrappers {
  return {
    validate: (next) => {
      let last: string | undefined;
      return (ask) => {
        const sent = readText(parameter, ask.request);
        const isAdded = sent === undefined && last !== undefined;
        const values = next(isAdded ? { ...ask, request: withText(parameter, ask.request, last) } : ask);
        last = sent ?? last;
        return values;
      };
    },
  };
}

function rememberCaller({ name }: Parameter): StageWrappers {
  return {
    authenticate: (next) => {
      let last: Caller = {};
      return (ask) => {
        try {
          return (last = next(ask));
        } catch (error) {
          const isMissing = error instanceof Refusal && error.outcome === 'missing-credentials' && error.about === name;
          if (isMissing && lacksOnePart(ask, name)) return last;
          throw error;
        }
      };
    },
  };
}
