import { constraints, type JsonPointer, type MoreField, type Operation } from '../../../contract/index.ts';
import type { Json } from '../../json.ts';
import { nothingAt } from './nothing-at.ts';
import type { TotalIdiom } from './total-idiom.ts';

/** Stands where any value means that a page follows. A reader who follows it is told by the contract how the next page is asked for. */
const ANY = 'https://pages.example/next';

/** Whether a page follows, in the word that the contract has for it, or another one; or by any value, and none. */
export const more: TotalIdiom = ({ more: field }, { operation, selection }) => {
  if (field?.value === undefined)
    return field && { field, value: selection.more ? ANY : nothingAt(field, operation.contract) };
  return { field, value: selection.more ? field.value : otherThan({ ...field, value: field.value }, operation) };
};

function otherThan({ value, ...field }: Required<Pick<MoreField, 'value'>> & MoreField, operation: Operation): Json {
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
