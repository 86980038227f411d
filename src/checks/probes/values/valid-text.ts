import { parameterIssues, schemaKeyword, type Operation, type Parameter } from '../../../contract/index.ts';

/** A moment by the format of the parameter that takes it. */
const MOMENTS: Readonly<Record<string, string>> = { 'date-time': '2020-01-01T00:00:00Z', date: '2020-01-01' };

/**
 * A valid text that is known from the contract alone: the first listed value, else a number, else a moment; `undefined` where none is valid. A number that is
 * made up may name nothing. Where the contract says how that is answered, it would be one mistake more, and so it is not taken.
 */
export function validText({ contract }: Operation, parameter: Parameter, number = '0'): string | undefined {
  const values = schemaKeyword(contract, parameter.schemaPointer, 'enum')?.value;
  const listed = Array.isArray(values) ? values.map(String) : [];
  const moment = MOMENTS[String(schemaKeyword(contract, parameter.schemaPointer, 'format')?.value)];
  const invented = [number, ...(moment === undefined ? [] : [moment])];
  const candidates = parameter.answers.unknown === undefined ? [...listed, ...invented] : listed;
  return candidates.find((text) => parameterIssues(contract, parameter, text).length === 0);
}
