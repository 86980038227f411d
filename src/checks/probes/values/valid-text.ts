import { parameterIssues, schemaKeyword, type Operation, type Parameter } from '../../../contract/index.ts';

/** A valid text that is known from the contract alone: the first listed value, else a number; `undefined` where neither is valid. */
export function validText({ contract }: Operation, parameter: Parameter, number = '0'): string | undefined {
  const values = schemaKeyword(contract, parameter.schemaPointer, 'enum')?.value;
  const candidates = [...(Array.isArray(values) ? values.map(String) : []), number];
  return candidates.find((text) => parameterIssues(contract, parameter, text).length === 0);
}
