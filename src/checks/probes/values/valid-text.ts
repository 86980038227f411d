import { parameterIssues, schemaKeyword, type Operation, type Parameter } from '../../../contract/index.ts';
import { orderTexts } from './order-texts.ts';

/** A moment or a boolean, by the format or the type of the parameter that takes it. */
const NO_NUMBERS: Readonly<Record<string, string>> = {
  'date-time': '2020-01-01T00:00:00Z',
  date: '2020-01-01',
  boolean: 'true',
};

/**
 * A valid text that is known from the contract alone: the first listed value or order, else a number, or a moment or a boolean where one is asked for;
 * `undefined` where none is valid. A number that is made up may name nothing. Where the contract says how that is answered, it would be one
 * mistake more, and so it is not taken. Nor is it for an order, which a known key asks for.
 */
export function validText(operation: Operation, parameter: Parameter, number = '0'): string | undefined {
  const { contract } = operation;
  const said = (keyword: 'enum' | 'format' | 'type'): unknown =>
    schemaKeyword(contract, parameter.schemaPointer, keyword)?.value;
  const values = said('enum');
  const listed = Array.isArray(values) ? values.map(String) : [];
  const other = NO_NUMBERS[String(said('format'))] ?? NO_NUMBERS[String(said('type'))];
  const invented = [number, ...(other === undefined ? [] : [other])];
  const orders = listed.length > 0 ? undefined : orderTexts(operation, parameter);
  const candidates = orders ?? (parameter.answers.unknown === undefined ? [...listed, ...invented] : listed);
  return candidates.find((text) => parameterIssues(contract, parameter, text).length === 0);
}
