import { schemaKeyword, type Operation, type Parameter } from '../../../contract/index.ts';
import { validText } from './valid-text.ts';

/** What a text is made longer with, until one of them is right in all other respects. */
const FILLINGS = ['a', 'A', '0', 'a1', 'x-'];

/** A text of so many characters that is as it is meant to be. It begins as the contract's own example does, where there is one. */
export function textOfLength(
  operation: Operation,
  parameter: Parameter,
  { length, isMeant }: { readonly length: number; readonly isMeant: (text: string) => boolean },
): string | undefined {
  const examples = schemaKeyword(operation.contract, parameter.schemaPointer, 'examples')?.value;
  const known = [...(Array.isArray(examples) ? examples.map(String) : []), validText(operation, parameter) ?? ''];
  const begun = [...known, ''].flatMap((start) =>
    FILLINGS.map((filling) => [...(start + filling.repeat(length))].slice(0, length).join('')),
  );
  return begun.find(isMeant);
}
