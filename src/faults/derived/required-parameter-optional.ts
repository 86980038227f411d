import { joinPointer, valueAt, type Contract, type Parameter } from '../../contract/index.ts';
import { type Caller, firstValue, Refusal, type StageWrappers } from '../../provider/index.ts';
import { defineDerivation } from './derivation.ts';
import { parametersOf } from './parameters-of.ts';

/** A required parameter may be left out: what was sent the last time is taken for it. */
export const requiredParameterOptional = defineDerivation({
  name: 'required-parameter-optional',
  *derive(contract) {
    for (const { parameter, operations, name } of parametersOf(contract).filter(
      (each) => each.parameter.required && each.parameter.answers.missing !== undefined && each.parameter.in !== 'path',
    ))
      yield {
        where: name,
        title: `${parameter.name} may be left out`,
        promise: promiseOf(contract, parameter),
        operations: operations.map(({ id }) => id),
        wrap: parameter.role === 'credential' ? credentialOptional(parameter) : optional(parameter),
      };
  },
});

/** The word "required" itself where a parameter has one; a field of a form is listed elsewhere. */
function promiseOf(contract: Contract, { pointer }: Parameter): string {
  return valueAt(contract.node(pointer), '/required') === true ? joinPointer(pointer, 'required') : pointer;
}

function optional({ name }: Parameter): StageWrappers {
  return {
    validate: (next) => {
      let last: string | undefined;
      return (ask) => {
        const place =
          ask.operation.parameters.find((parameter) => parameter.name === name)?.in === 'form' ? 'form' : 'query';
        const fields = ask.request[place];
        const sent = firstValue(fields, name);
        const request =
          sent === undefined && last !== undefined
            ? { ...ask.request, [place]: [...fields, [name, last] as const] }
            : ask.request;
        const values = next({ ...ask, request });
        last = sent ?? last;
        return values;
      };
    },
  };
}

function credentialOptional({ name }: Parameter): StageWrappers {
  return {
    authenticate: (next) => {
      let last: Caller = {};
      return (ask) => {
        try {
          return (last = next(ask));
        } catch (error) {
          const sent = [...ask.request.query, ...ask.request.form].map(([field]) => field);
          const isAlone = !sent.includes(name) && (sent.includes('Signature') || sent.includes('SecretId'));
          if (error instanceof Refusal && error.outcome === 'missing-credentials' && error.about === name && isAlone)
            return last;
          throw error;
        }
      };
    },
  };
}
