import type { CollectionField, Operation } from '../../../contract/index.ts';
import type { Json } from '../../json.ts';
import { allowsThere } from './allows-there.ts';

/** What stands where a page would be named, on the last one: null, an empty text, 0, false or nothing, as the schema allows. */
export function end(field: CollectionField, operation: Operation): Json | undefined {
  const isText = field.header !== undefined && field.member === undefined;
  if (isText && !isRequired(field.header ?? '', operation)) return undefined;
  // How a header says null is not standardised.
  const values = isText ? ['', 0, false] : [null, '', 0, false];
  return values.find((value) => allowsThere(field, operation, value));
}

function isRequired(header: string, { responses }: Operation): boolean {
  return responses
    .flatMap(({ headers }) => headers)
    .some(({ name, required }) => required && name.toLowerCase() === header);
}
