import type { JsonPointer } from '../model/index.ts';
import type { Nodes } from '../reading/references.ts';
import { jointSchemas } from './walk-schema.ts';

/** The value of a keyword and the node that holds it, looked up through `$ref` and `allOf`; the first where several do. */
export function schemaKeyword(
  nodes: Nodes,
  schema: JsonPointer,
  keyword: string,
): { readonly value: unknown; readonly promise: JsonPointer } | undefined {
  const holder = jointSchemas(nodes, schema).find((node) => node.schema[keyword] !== undefined);
  return holder && { value: holder.schema[keyword], promise: holder.pointer };
}
