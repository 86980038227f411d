import { isRecord } from '../../contract/index.ts';
import type { Node } from './parts/part.ts';

/** Roles that `x-collection` says as well. */
const SAID: readonly unknown[] = ['page', 'size', 'sort', 'order', 'filter'];

/** The same document as people write it who name the parameters of a list once: where it says what pages, sorts and filters. */
export function withoutSaidRoles(document: Node): Node {
  return rewritten(document) as Node;
}

function rewritten(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rewritten);
  if (!isRecord(node)) return node;
  const kept = Object.entries(node).filter(([name, member]) => name !== 'x-role' || !SAID.includes(member));
  return Object.fromEntries(kept.map(([name, member]) => [name, rewritten(member)]));
}
