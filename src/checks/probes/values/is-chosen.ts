import { schemaKeyword, type Operation } from '../../../contract/index.ts';

/** Whether the contract lists the values of a parameter, or it asks for an order: a value of it leaves items in the list. */
export function isChosen({ contract, parameters }: Operation, name: string): boolean {
  const parameter = parameters.find((each) => each.name === name);
  if (!parameter) return false;
  const isOrder = parameter.role === 'sort' || parameter.role === 'order';
  return isOrder || schemaKeyword(contract, parameter.schemaPointer, 'enum') !== undefined;
}
