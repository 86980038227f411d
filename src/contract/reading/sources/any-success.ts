import { isRecord } from '../../json-pointer.ts';
import { documentNodes } from '../walk-document.ts';
import type { Tree } from './copy-tree.ts';

/**
 * Where every branch of a choice is a success, any of them may come, and several may fit: an empty list fits each of two lists, and
 * `oneOf` would refuse it. So the choice is read as `anyOf`.
 */
export function readAnySuccess(root: Tree): void {
  for (const { node, named } of documentNodes(root) as { node: Tree; named: boolean }[]) {
    const { oneOf } = node;
    if (named || !Array.isArray(oneOf) || 'anyOf' in node || oneOf.length < 2 || !oneOf.every(isSuccess)) continue;
    node['anyOf'] = oneOf;
    delete node['oneOf'];
  }
}

function isSuccess(branch: unknown): boolean {
  return isRecord(branch) && branch['x-outcome'] === 'success';
}
