import { readParameter, type Operation, type Parameter } from '../contract/index.ts';
import type { WireRequest } from './wire-request.ts';

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
  const { value, readable, ambiguous } = readParameter(contract, field, text);
  if (!readable || ambiguous) return JSON.stringify(text);
  return typeof value === 'number' ? text : JSON.stringify(value);
}

/** A JSON body as it is sent. */
export function renderJson(members: NonNullable<WireRequest['json']>): string {
  return `{${members.map(([name, , value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`;
}
