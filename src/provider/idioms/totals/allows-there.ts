import { type CollectionField, type Operation, schemaOf } from '../../../contract/index.ts';
import type { Json } from '../../json.ts';

/** Whether the schema of a place allows a value there. Who promises what is said there may stand elsewhere, such as an overlay. */
export function allowsThere(field: CollectionField, operation: Operation, value: Json): boolean {
  const { contract } = operation;
  const schema = schemaThere(field, operation);
  return contract.validate(schema ?? field.promise, value).length === 0;
}

function schemaThere({ at, header, member = '' }: CollectionField, { contract, responses, success }: Operation) {
  if (at !== undefined) return schemaOf(contract, success, at);
  const whole = responses.flatMap(({ headers }) => headers).find(({ name }) => name.toLowerCase() === header)?.schema;
  return whole && schemaOf(contract, whole, member);
}
