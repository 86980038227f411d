import { parameterIssues, schemaKeyword, type Operation, type Parameter } from '../../../contract/index.ts';

/** A valid value of another filter, to stand beside a value that is judged; empty where no filter has one that is known from the contract. */
export function validFilter(operation: Operation, beside: Parameter): Readonly<Record<string, string>> {
  const filters = operation.parameters.filter(
    (parameter) => parameter.role === 'filter' && parameter.name !== beside.name && !parameter.required,
  );
  for (const parameter of filters) {
    const text = validText(operation, parameter);
    if (text !== undefined) return { [parameter.name]: text };
  }
  return {};
}

/** A valid text of a parameter that is known from the contract alone. */
export function validText({ contract }: Operation, parameter: Parameter): string | undefined {
  const values = schemaKeyword(contract, parameter.schemaPointer, 'enum')?.value;
  const candidates = [...(Array.isArray(values) ? values.map(String) : []), '0'];
  return candidates.find((text) => parameterIssues(contract, parameter, text).length === 0);
}
