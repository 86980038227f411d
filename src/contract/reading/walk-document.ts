import { isRecord, joinPointer } from '../json-pointer.ts';
import { extensionsSchema } from '../language/extensions-schema.ts';
import type { JsonPointer } from '../model/index.ts';

/** Keys whose members have names that the API chose: below them `default` or `x-request-id` is no keyword. */
const NAMED = new Set([
  'schemas',
  'definitions',
  'securitySchemes',
  'securityDefinitions',
  'examples',
  'content',
  'parameters',
  'requestBodies',
  'pathItems',
  'links',
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
/** The extensions of the contract language. Those of others hold whatever their vendors like, and are left alone. */
export const OWN_EXTENSIONS: ReadonlySet<string> = new Set(Object.keys(extensionsSchema.properties));
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
      if (named || describes(pointer, key, member)) visit(member, joinPointer(pointer, key), !named && NAMED.has(key));
    }
  }
}

/** Whether what stands under a key of the language describes something. */
function describes(pointer: JsonPointer, key: string, member: unknown): boolean {
  if (isVendorExtension(key)) return false;
  if (key === 'default') return pointer.endsWith('/x-collection/sort') || pointer.endsWith('/responses');
  return !DATA.has(key) && !(key === 'examples' && Array.isArray(member));
}

/** Whether a key is an extension of somebody else. */
export function isVendorExtension(key: string): boolean {
  return key.startsWith('x-') && !OWN_EXTENSIONS.has(key);
}
