import { isRecord, joinPointer, pointerSegments } from '../json-pointer.ts';
import type { Contract, JsonPointer } from '../model/index.ts';

/** Something that finds nodes by pointer: a contract, or the document that it is read from. */
export type Nodes = Pick<Contract, 'node'>;

/** The pointer that a node's `$ref` names; `undefined` where the node is no reference into this document. */
export function referenceOf(node: unknown): JsonPointer | undefined {
  const reference = isRecord(node) ? node['$ref'] : undefined;
  if (typeof reference !== 'string' || !reference.startsWith('#')) return undefined;
  try {
    return decodeURIComponent(reference.slice(1));
  } catch {
    return undefined;
  }
}

/** The pointer of the target of a reference, of any length of chain; the pointer itself where there is no reference. */
export function targetOf(nodes: Nodes, pointer: JsonPointer): JsonPointer {
  const reference = referenceOf(nodes.node(pointer));
  return reference === undefined ? pointer : targetOf(nodes, throughReferences(nodes, reference));
}

const SAYS_NOTHING = new Set(['$ref', 'summary', 'description', 'x-outcome']);

/**
 * The canonical pointer of a schema. References are followed, but not from a node that says something beside its `$ref`, such as a
 * constraint or a provenance: that node is a promise of its own.
 */
export function canonicalSchema(nodes: Nodes, pointer: JsonPointer): JsonPointer {
  const node = nodes.node(pointer);
  const reference = referenceOf(node);
  if (reference === undefined || !Object.keys(node as object).every((key) => SAYS_NOTHING.has(key))) return pointer;
  return canonicalSchema(nodes, throughReferences(nodes, reference));
}

/** A pointer may lead through nodes that are references themselves. */
function throughReferences(nodes: Nodes, pointer: JsonPointer): JsonPointer {
  if (nodes.node(pointer) !== undefined) return pointer;
  return pointerSegments(pointer).reduce((at, segment) => {
    const own = joinPointer(at, segment);
    return nodes.node(own) === undefined ? joinPointer(targetOf(nodes, at), segment) : own;
  }, '');
}
