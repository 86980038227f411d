import { constraints, type JsonPointer, type MoreField, type Operation } from '../../../contract/index.ts';
import type { Json } from '../../json.ts';
import type { TotalIdiom } from './total-idiom.ts';

/** Whether a page follows, in the word that the contract has for it, or another one. */
export const more: TotalIdiom = ({ more: field }, { operation, selection }) =>
  field && { field, value: selection.more ? field.value : otherThan(field, operation) };

function otherThan({ value, ...field }: MoreField, operation: Operation): Json {
  if (typeof value === 'boolean') return !value;
  const schemaPointer = schemaOfField(field, operation);
  const listed = schemaPointer === undefined ? [] : constraints(operation.contract, { schemaPointer });
  const words = listed.find(({ keyword }) => keyword === 'enum')?.value;
  const other = Array.isArray(words) ? (words as Json[]).find((word) => word !== value) : undefined;
  return other ?? (typeof value === 'number' ? value + 1 : `not ${value}`);
}

/** The schema of the whole value; none where it is a part of a header's text. */
function schemaOfField(
  { promise, header, pattern }: Omit<MoreField, 'value'>,
  { responses }: Operation,
): JsonPointer | undefined {
  if (header === undefined) return promise;
  if (pattern !== undefined) return undefined;
  return responses.flatMap(({ headers }) => headers).find(({ name }) => name.toLowerCase() === header)?.schema;
}
