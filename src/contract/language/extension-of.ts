import { isRecord } from '../json-pointer.ts';
import type { Extensions } from './written.ts';

/** What an extension says on a node of a document whose extensions are validated; `undefined` where it is not written there. */
export function extensionOf<K extends keyof Extensions>(node: unknown, name: K): Extensions[K] | undefined {
  return isRecord(node) ? (node[name] as Extensions[K]) : undefined;
}
