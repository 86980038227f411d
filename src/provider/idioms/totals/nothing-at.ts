import type { CollectionField, Contract } from '../../../contract/index.ts';
import type { Json } from '../../json.ts';

/** What stands in a field that says nothing: null, an empty text or nothing, as the schema allows. */
export function nothingAt({ header, promise }: CollectionField, contract: Contract): Json | undefined {
  if (header !== undefined) return undefined;
  return [null, ''].find((value) => contract.validate(promise, value).length === 0);
}
