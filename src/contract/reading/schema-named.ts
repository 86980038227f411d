import type { JsonPointer } from '../model/index.ts';
import { schemaOf } from '../schema/walk-schema.ts';
import type { ExtensionNode } from './extension-node.ts';

/** The schema node of the place that an extension names in a value of `schema`. Throws `ContractError` where the schema does not describe it. */
export function schemaNamed(place: ExtensionNode<JsonPointer>, schema: JsonPointer): JsonPointer {
  return (
    schemaOf(place.source, schema, place.value) ??
    place.fail(`names ${place.value}, which the schema at #${schema} does not describe.`)
  );
}
