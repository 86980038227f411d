import { parameterIssues, schemaKeyword, type Operation, type Parameter } from '../../../contract/index.ts';

/**
 * A valid text that is known from the contract alone: the first listed value, else a number; `undefined` where neither is valid. A number that is
 * made up may name nothing. Where the contract says how that is answered, it would be one mistake more, and so it is not taken.
 */
export function validText({ contract }: Operation, parameter: Parameter, number = '0'): string | undefined {
  const values = schemaKeyword(contract, parameter.schemaPointer, 'enum')?.value;
  const listed = Array.isArray(values) ? values.map(String) : [];
  const candidates = parameter.answers.unknown === undefined ? [...listed, number] : listed;
  return candidates.find((text) => parameterIssues(contract, parameter, text).length === 0);
}
