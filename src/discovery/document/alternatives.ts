import { canonicalSchema, isRecord, type JsonPointer, joinPointer, pointerSegments } from '../../contract/index.ts';
import type { Nodes } from './nodes.ts';

/** One of the shapes that an answer may have. */
export interface Alternative {
  readonly schema: JsonPointer;
  /** As a person calls it: its title, what it refers to, or its number. */
  readonly name: string;
}

/** The shapes of which an answer has exactly one (`oneOf`); none where its schema has one shape. */
export function alternativesOf(nodes: Nodes, schema: JsonPointer): readonly Alternative[] {
  const at = canonicalSchema(nodes, schema);
  const node = nodes.node(at);
  const branches: readonly unknown[] = isRecord(node) && Array.isArray(node['oneOf']) ? node['oneOf'] : [];
  return branches.map((branch, index) => ({
    schema: joinPointer(at, 'oneOf', index),
    name: nameOf(branch) ?? `number ${index + 1}`,
  }));
}

function nameOf(branch: unknown): string | undefined {
  if (!isRecord(branch)) return undefined;
  const { title, $ref: reference } = branch;
  if (typeof title === 'string' && title !== '') return title;
  return typeof reference === 'string' ? pointerSegments(reference.replace(/^[^#]*#/, '')).at(-1) : undefined;
}
