import type { CollectionField, Operation } from '../../../contract/index.ts';
import type { Json } from '../../json.ts';
import { allowsThere } from './allows-there.ts';

/** What stands where a page would be named, on the last one: null, an empty text or nothing, as the schema allows. */
export function end(field: CollectionField, operation: Operation): Json | undefined {
  if (field.header !== undefined) return undefined;
  return [null, ''].find((value) => allowsThere(field, operation, value));
}
