import { ContractError } from '../../contract-error.ts';
import type { Place } from './origins.ts';

/** A mapping that may be changed. */
export type Tree = Record<string, unknown>;

const MOST_NODES = 2_000_000;
const DEEPEST = 1_000;

/**
 * A copy in which every node stands in one place only, so that changing one changes no other. A document whose aliases multiply
 * beyond measure, or contain themselves, throws `ContractError`.
 */
export function copyTree<T>(value: T, { source, pointer }: Place, onCopy?: (from: object, to: object) => void): T {
  let nodes = 0;
  return copied(value, 0) as T;

  function copied(node: unknown, depth: number): unknown {
    if (typeof node !== 'object' || node === null) return node;
    nodes += 1;
    if (nodes > MOST_NODES || depth > DEEPEST) throw endless();
    const copy = Array.isArray(node)
      ? node.map((element) => copied(element, depth + 1))
      : Object.fromEntries(Object.entries(node).map(([key, member]) => [key, copied(member, depth + 1)]));
    onCopy?.(node, copy);
    return copy;
  }

  function endless(): ContractError {
    const { file, line } = source.position(pointer);
    return new ContractError(
      `${file}:${line} grows beyond ${MOST_NODES} nodes because its YAML aliases repeat or contain each other. Use $ref instead.`,
    );
  }
}
