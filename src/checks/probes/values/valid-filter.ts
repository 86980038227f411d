import type { Operation, Parameter } from '../../../contract/index.ts';
import { validText } from './valid-text.ts';

/** A valid value of another filter, to send beside a value that is judged; empty where no such value is known from the contract. A value that must name something is not known from it. */
export function validFilter(operation: Operation, beside: Parameter): Readonly<Record<string, string>> {
  const filters = operation.parameters.filter(
    (parameter) =>
      parameter.role === 'filter' &&
      parameter.name !== beside.name &&
      !parameter.required &&
      parameter.answers.unknown === undefined,
  );
  for (const parameter of filters) {
    const text = validText(operation, parameter);
    if (text !== undefined) return { [parameter.name]: text };
  }
  return {};
}
