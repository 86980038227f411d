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
export function* documentNodes(root: unknown, pointer: JsonPointer = '', named = false): Generator<DocumentNode> {
  if (Array.isArray(root)) {
    for (const [index, element] of root.entries()) yield* documentNodes(element, joinPointer(pointer, index));
  }
  if (!isRecord(root)) return;
  yield { pointer, node: root, named };
  for (const [key, member] of Object.entries(root)) {
    if (named || !DATA.has(key) || isSortDefault(pointer, key))
      yield* documentNodes(member, joinPointer(pointer, key), !named && NAMED.has(key));
  }
}

function isSortDefault(pointer: JsonPointer, key: string): boolean {
  return key === 'default' && pointer.endsWith('/x-collection/sort');
}
