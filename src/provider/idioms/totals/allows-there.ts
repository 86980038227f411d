import { type CollectionField, type Operation, schemaOf } from '../../../contract/index.ts';
import type { Json } from '../../json.ts';

/** Whether the schema of a place allows a value there. Who promises what is said there may stand elsewhere, such as an overlay. */
export function allowsThere({ at, promise }: CollectionField, { contract, success }: Operation, value: Json): boolean {
  const schema = at === undefined ? undefined : schemaOf(contract, success, at);
  return contract.validate(schema ?? promise, value).length === 0;
}
