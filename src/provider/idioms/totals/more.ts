import { constraints, type Contract, type MoreField } from '../../../contract/index.ts';
import type { Json } from '../../json.ts';
import type { TotalIdiom } from './total-idiom.ts';

/** Whether a page follows, in the word that the contract has for it, or another one. */
export const more: TotalIdiom = ({ more: field }, { operation, selection }) =>
  field && { field, value: selection.more ? field.value : otherThan(field, operation.contract) };

function otherThan({ value, promise, header }: MoreField, contract: Contract): Json {
  if (typeof value === 'boolean') return !value;
  const listed = header === undefined ? constraints(contract, { schemaPointer: promise }) : [];
  const words = listed.find(({ keyword }) => keyword === 'enum')?.value;
  const other = Array.isArray(words) ? (words as Json[]).find((word) => word !== value) : undefined;
  return other ?? (typeof value === 'number' ? value + 1 : `not ${value}`);
}
