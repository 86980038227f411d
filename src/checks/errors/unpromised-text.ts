import { parameterIssues, readParameter, type Operation, type Parameter } from '../../contract/index.ts';
import type { RecordedRequest } from '../../client/index.ts';

/** Name of a parameter that no contract documents. */
export const UNDOCUMENTED = 'undocumented';

/** True where the request says something whose meaning nobody promises; only "no server error" is judged then, by `parameters/undocumented-parameters-are-no-server-error`. */
export function saysUnpromised(operation: Operation, { parameters }: RecordedRequest): boolean {
  const values = operation.parameters.map((parameter) => ({ parameter, text: parameters[parameter.name] }));
  return UNDOCUMENTED in parameters || values.some(({ parameter, text }) => text !== undefined && isUnpromised(operation, parameter, text));
}

/** Empty and padded text, unusual spellings of a number, text beyond ASCII, and where no refusal is promised, decimals and negative numbers. */
function isUnpromised({ contract }: Operation, parameter: Parameter, text: string): boolean {
  if (parameter.role === 'credential') return false;
  const { value, ambiguous } = readParameter(contract, parameter, text);
  const isOdd = typeof value === 'number' && (value < 0 || !Number.isInteger(value));
  const isRefused = parameter.answers.invalid !== undefined && parameterIssues(contract, parameter, text).length > 0;
  return ambiguous || (isOdd && !isRefused) || /[^ -~]/.test(text);
}
