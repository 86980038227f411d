import { parameterIssues, schemaKeyword, type Operation, type Parameter } from '../../../contract/index.ts';

/** Of a parameter that takes a date-time, a date or a boolean. */
const OTHERS = ['2020-01-01T00:00:00Z', '2020-01-01', 'true'];

/**
 * A valid text that is known from the contract alone: the first listed value, else a number, a moment or a boolean; `undefined` where none is valid. A number that is
 * made up may name nothing. Where the contract says how that is answered, it would be one mistake more, and so it is not taken.
 */
export function validText({ contract }: Operation, parameter: Parameter, number = '0'): string | undefined {
  const values = schemaKeyword(contract, parameter.schemaPointer, 'enum')?.value;
  const listed = Array.isArray(values) ? values.map(String) : [];
  const candidates = parameter.answers.unknown === undefined ? [...listed, number, ...OTHERS] : listed;
  return candidates.find((text) => parameterIssues(contract, parameter, text).length === 0);
}
