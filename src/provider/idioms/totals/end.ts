import type { CollectionField, Contract } from '../../../contract/index.ts';
import type { Json } from '../../json.ts';

/** What stands where a page would be named, on the last one: null, an empty text or nothing, as the schema allows. */
export function end({ header, promise }: CollectionField, contract: Contract): Json | undefined {
  if (header !== undefined) return undefined;
  return [null, ''].find((value) => contract.validate(promise, value).length === 0);
}
