import { isRecord, joinPointer } from '../json-pointer.ts';
import type { JsonPointer } from '../model/index.ts';

/** Keys whose members have names that the API chose: below them `default` or `x-request-id` is no keyword. */
const NAMED = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'dependentSchemas',
  'dependentRequired',
  'headers',
  'variables',
  'keys',
  'foreign',
  'resources',
  'mapping',
]);
/** Keys that hold data rather than descriptions. */
const DATA = new Set(['example', 'value', 'default', 'const', 'enum', 'claim']);

export interface DocumentNode {
  readonly pointer: JsonPointer;
  readonly node: Readonly<Record<string, unknown>>;
  /** The keys of this node are names that the API chose. */
  readonly named: boolean;
}

/** Every mapping that describes something, from the root down; example values and other data are left out. */
export function documentNodes(root: unknown): DocumentNode[] {
  const found: DocumentNode[] = [];
  visit(root, '', false);
  return found;

  function visit(node: unknown, pointer: JsonPointer, named: boolean): void {
    if (Array.isArray(node)) {
      for (const [index, element] of node.entries()) visit(element, joinPointer(pointer, index), false);
    }
    if (!isRecord(node)) return;
    found.push({ pointer, node, named });
    for (const [key, member] of Object.entries(node)) {
      if (typeof member !== 'object') continue;
      if (named || !DATA.has(key) || isSortDefault(pointer, key))
        visit(member, joinPointer(pointer, key), !named && NAMED.has(key));
    }
  }
}

function isSortDefault(pointer: JsonPointer, key: string): boolean {
  return key === 'default' && pointer.endsWith('/x-collection/sort');
}
