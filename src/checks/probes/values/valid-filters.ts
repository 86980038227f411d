import type { Operation, Parameter } from '../../../contract/index.ts';
import type { ListQuery } from '../../../lists/index.ts';
import { validText } from './valid-text.ts';

/** Each other filter with a valid value, to send beside a value that is judged. A value that must name something is not known from the contract. */
export function validFilters(operation: Operation, beside: Parameter): readonly ListQuery[] {
  return operation.parameters
    .filter(
      ({ role, name, required, answers }) =>
        role === 'filter' && name !== beside.name && !required && answers.unknown === undefined,
    )
    .flatMap((parameter) => {
      const text = validText(operation, parameter);
      return text === undefined ? [] : [{ [parameter.name]: text }];
    });
}
