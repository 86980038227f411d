import {
  NULL_IN_JSON,
  parameterIssues,
  parameterTypes,
  type Operation,
  type Parameter,
} from '../../../contract/index.ts';
import type { UnspecifiedProbe } from './unspecified-probe.ts';

/**
 * Null for each optional text of a JSON body whose schema does not allow it. Many take it for nothing said, and some refuse it. Lists, numbers and switches
 * are sent as null among their odd texts.
 */
export function nullProbes(operation: Operation): readonly UnspecifiedProbe[] {
  const texts = operation.parameters.filter((parameter) => isBarredText(operation, parameter));
  return texts.map(({ name, pointer }) => ({
    plan: { parameters: { [name]: NULL_IN_JSON }, purpose: `${name} as null`, later: 2 },
    promise: pointer,
    alike: true,
  }));
}

function isBarredText({ contract }: Operation, parameter: Parameter): boolean {
  const types = parameterTypes(contract, parameter);
  return (
    parameter.in === 'json' &&
    !parameter.required &&
    parameter.list === undefined &&
    parameter.role !== 'credential' &&
    (types.length === 0 || types.includes('string')) &&
    parameterIssues(contract, parameter, NULL_IN_JSON).length > 0
  );
}
