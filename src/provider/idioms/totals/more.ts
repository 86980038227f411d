import { constraints, type JsonPointer, type MoreField, type Operation } from '../../../contract/index.ts';
import type { Json } from '../../json.ts';
import type { Selection } from '../../pipeline/stages.ts';
import { allowsThere } from './allows-there.ts';
import { end } from './end.ts';
import type { TotalIdiom } from './total-idiom.ts';

/** Whether a page follows: in the word that the contract has for it, or another one; else by what leads there. */
export const more: TotalIdiom = ({ more: field }, { operation, selection }) => {
  if (!field) return undefined;
  const { value } = field;
  if (value === undefined)
    return { field, value: selection.more ? leadingOn(field, operation, selection) : end(field, operation) };
  return { field, value: selection.more ? value : otherThan({ ...field, value }, operation) };
};

/** What leads to the next page, where the schema allows it; a value that it allows, where nothing leads there or that is no URL. */
function leadingOn(field: MoreField, operation: Operation, { next }: Selection): Json | undefined {
  return [next, 'next', 'https://next.example.org/', 2, true].find(
    (value) => value !== undefined && allowsThere(field, operation, value),
  );
}

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
