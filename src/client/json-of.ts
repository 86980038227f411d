import {
  jsonIn,
  type Operation,
  type Parameter,
  parameterTypes,
  readParameter,
  readText,
  type ReadText,
  splitList,
} from '../contract/index.ts';
import type { WireRequest } from './wire-request.ts';

const DECIMAL = /^-?(?:0|[1-9]\d*)\.\d*[1-9]$/;

/** The members of a JSON body. A text that its schema reads as a number or a boolean stands there as one, with every digit of it. */
export function jsonOf(
  operation: Operation,
  pairs: readonly (readonly [name: string, text: string])[],
): NonNullable<WireRequest['json']> {
  const fields = operation.parameters.filter(({ in: place }) => place === 'json');
  return pairs.map(([name, text]) => {
    const field = fields.find((parameter) => (parameter.sentAs ?? parameter.name) === name);
    return [name, text, field === undefined ? JSON.stringify(text) : valueOf(operation, field, text)];
  });
}

function valueOf({ contract }: Operation, field: Parameter, text: string): string {
  const { list } = field;
  const types = parameterTypes(contract, field);
  if (!isWritten(readParameter(contract, field, text)))
    return !types.includes('string') && isOtherJson(text) ? text : JSON.stringify(text);
  return list ? `[${splitList(list, text).map((part) => jsonText(types, part))}]` : jsonText(types, text);
}

/** Null, a list, an object or a decimal where the schema wants something else: a wrong value of a JSON body need not be a text. */
function isOtherJson(text: string): boolean {
  return text === 'null' || DECIMAL.test(text) || jsonIn(text) !== undefined;
}

/** A number and what is JSON already keep their text, so that every digit is sent. */
function jsonText(types: readonly string[], text: string): string {
  const { value } = readText(types, text);
  return typeof value === 'number' || typeof value === 'object' ? text : JSON.stringify(value);
}

function isWritten({ readable, ambiguous }: ReadText): boolean {
  return readable && !ambiguous;
}

/** A JSON body as it is sent. */
export function renderJson(members: NonNullable<WireRequest['json']>): string {
  return `{${members.map(([name, , value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`;
}
