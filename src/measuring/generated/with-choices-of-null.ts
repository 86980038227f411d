import { isRecord } from '../../contract/index.ts';
import type { Node } from './parts/part.ts';

/** The same document as many generators write it: what may be null is a choice between a schema and null, and so is every filter that may be left out. */
export function withChoicesOfNull(document: Node): Node {
  return rewritten(document) as Node;
}

function rewritten(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rewritten);
  if (!isRecord(node)) return node;
  const inner = Object.fromEntries(Object.entries(node).map(([name, member]) => [name, rewritten(member)]));
  const isOptionalFilter = inner['x-role'] === 'filter' && inner['required'] !== true && isRecord(inner['schema']);
  return isOptionalFilter ? { ...inner, schema: orNull(inner['schema'] as Node) } : chosen(inner);
}

function chosen(schema: Node): Node {
  const { type, enum: values, ...others } = schema;
  if (!Array.isArray(type) || !type.includes('null') || type.length !== 2) return schema;
  const allowed = Array.isArray(values) && { enum: values.filter((value) => value !== null) };
  return orNull({ type: type.find((each) => each !== 'null') as string, ...allowed, ...others });
}

/** A default stands beside the choice. */
function orNull({ default: usual, ...schema }: Node): Node {
  if ('anyOf' in schema || Array.isArray(schema['type'])) return { ...schema, ...(usual !== undefined && { default: usual }) };
  return { anyOf: [schema, { type: 'null' }], ...(usual !== undefined && { default: usual }) };
}
