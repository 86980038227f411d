import {
  type Operation,
  type Parameter,
  parameterIssues,
  readParameter,
  schemaKeyword,
} from '../../../contract/index.ts';
import { sortAsked } from '../../../lists/index.ts';

const PLAIN_TEXT = /^[A-Za-z0-9][A-Za-z0-9 ._-]*$/;

const FRACTION = /^\d{1,15}\.\d{1,6}$/;

/** Texts that every reader of a format takes. Of a leap second some do not. A number that no format says to have fractions may be meant to have none. */
const PLAIN_FORMATS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/,
  float: FRACTION,
  double: FRACTION,
};

const PLAIN_NUMBER = /^\d{1,15}$/;
const PLAIN_BOOLEAN = /^(?:true|false)$/;

/**
 * Whether no reader of the contract could refuse a value: a number from 0, a listed text, an instant, an order of known keys, or text of plain
 * characters, and several of those where a separator parts them.
 */
export function isPlainlyValid(operation: Operation, parameter: Parameter, text: string): boolean {
  const { contract } = operation;
  // A value that must name something is valid only where it does, and of another resource than ours no one knows.
  if (parameter.answers.unknown !== undefined) return false;
  if (readParameter(contract, parameter, text).ambiguous || parameterIssues(contract, parameter, text).length > 0)
    return false;
  const said = (keyword: 'type' | 'enum' | 'format'): unknown =>
    schemaKeyword(contract, parameter.schemaPointer, keyword)?.value;
  const types = [said('type')].flat().map(String);
  if (PLAIN_FORMATS[String(said('format'))]?.test(text)) return true;
  if (!types.includes('string')) return (types.includes('boolean') ? PLAIN_BOOLEAN : PLAIN_NUMBER).test(text);
  return (
    [said('enum')].flat().includes(text) ||
    asksForAnOrder(operation, parameter, text) ||
    partsOf(operation, parameter, text).every((part) => PLAIN_TEXT.test(part))
  );
}

function asksForAnOrder({ collection }: Operation, { name, role }: Parameter, text: string): boolean {
  const { order, sortedExplicitly } = sortAsked(collection?.sort, { [name]: text });
  return role === 'sort' && sortedExplicitly && order !== undefined;
}

/** The values of one text: one, where no separator is documented. */
function partsOf({ collection }: Operation, { name, list }: Parameter, text: string): readonly string[] {
  const filter = collection?.filters.find(({ parameter }) => parameter.name === name);
  const separator = list?.separator ?? filter?.separator;
  return separator === undefined ? [text] : text.split(separator);
}
