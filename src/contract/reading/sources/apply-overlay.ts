import { JSONPathEnvironment, JSONPathError, type JSONPathNode } from 'json-p3';
import { ContractError } from '../../contract-error.ts';
import { isRecord, joinPointer, valueAt } from '../../json-pointer.ts';
import type { JsonPointer } from '../../model/index.ts';
import type { Assembly } from './assembly.ts';
import { copyTree, type Tree } from './copy-tree.ts';
import { appendUpdate, mergeUpdate } from './merge-update.ts';
import type { Origins } from './origins.ts';
import type { SourceText } from './source-text.ts';

const paths = new JSONPathEnvironment({ maxRecursionDepth: Number.MAX_SAFE_INTEGER });
const KNOWN = {
  overlay: ['overlay', 'info', 'extends', 'actions'],
  action: ['target', 'description', 'update', 'remove'],
};

/** Does what an OpenAPI Overlay says, action by action. Throws `ContractError` with the line of an action that cannot be done. */
export function applyOverlay(assembly: Assembly, overlay: SourceText): void {
  checkVersion(overlay);
  checkKeys(overlay, '', KNOWN.overlay);
  const { actions } = overlay.value;
  if (!Array.isArray(actions) || actions.length === 0)
    fail(overlay, 'actions' in overlay.value ? '/actions' : '', 'lacks "actions", a list of what to change.');
  for (const index of actions.keys()) applyAction(assembly, overlay, joinPointer('/actions', index));
}

function checkVersion(overlay: SourceText): void {
  const version = overlay.value['overlay'];
  if (version === undefined) fail(overlay, '', 'is no OpenAPI Overlay: it lacks "overlay". Write overlay: 1.0.0.');
  if (!/^1\.0(\.\d+)?$/.test(String(version === 1 ? '1.0' : version)))
    fail(overlay, '/overlay', `is written in Overlay ${JSON.stringify(version)}. Known: 1.0.0.`);
}

function checkKeys(overlay: SourceText, pointer: JsonPointer, known: readonly string[]): void {
  const node = valueAt(overlay.value, pointer);
  if (!isRecord(node)) fail(overlay, pointer, 'must be a mapping.');
  const unknown = Object.keys(node).find((key) => !known.includes(key) && !key.startsWith('x-'));
  if (unknown !== undefined)
    fail(overlay, joinPointer(pointer, unknown), `has the unknown key "${unknown}". Known: ${known.join(', ')}.`);
}

function applyAction(assembly: Assembly, overlay: SourceText, pointer: JsonPointer): void {
  checkKeys(overlay, pointer, KNOWN.action);
  const action = valueAt(overlay.value, pointer) as Tree;
  const { target, update, remove } = action;
  if (typeof target !== 'string') fail(overlay, pointer, 'lacks "target", a JSONPath such as $.paths[\'/pets\'].get.');
  if (update === undefined && remove !== true) fail(overlay, pointer, 'lacks "update" or "remove: true".');
  const found = select(overlay, joinPointer(pointer, 'target'), { tree: assembly.tree, target });
  if (found.length === 0)
    fail(overlay, joinPointer(pointer, 'target'), `has the target ${target}, which matches nothing in the document.`);
  if (remove === true) return removeAll(assembly, found);
  for (const { value } of found) updateNode(value, { origins: assembly.origins, overlay, pointer });
}

interface Action {
  readonly origins: Origins;
  readonly overlay: SourceText;
  readonly pointer: JsonPointer;
}

function updateNode(value: unknown, { origins, overlay, pointer }: Action): void {
  const place = { source: overlay, pointer: joinPointer(pointer, 'update') };
  const update: unknown = copyTree(valueAt(overlay.value, place.pointer), place);
  if (Array.isArray(value)) appendUpdate(value, update, { origins, place });
  else if (!isRecord(value))
    fail(
      overlay,
      joinPointer(pointer, 'target'),
      `selects ${JSON.stringify(value)}, and an update changes a mapping or a list. Select what holds it.`,
    );
  else if (!isRecord(update)) fail(overlay, place.pointer, 'must be a mapping, because its target is one.');
  else mergeUpdate(value, update, { origins, place });
}

function select(
  overlay: SourceText,
  pointer: JsonPointer,
  asked: { tree: Tree; target: string },
): readonly JSONPathNode[] {
  try {
    return paths.query(asked.target, asked.tree as never).nodes;
  } catch (error) {
    if (!(error instanceof JSONPathError)) throw error;
    return fail(
      overlay,
      pointer,
      `has the target ${asked.target}, which is no JSONPath of RFC 9535: ${error.message}.`,
    );
  }
}

function removeAll(assembly: Assembly, found: readonly JSONPathNode[]): void {
  const byParent = Map.groupBy(found, ({ location }) => joinPointer('', ...location.slice(0, -1)));
  const removed = [...byParent].map(([pointer, nodes]) => ({
    pointer,
    parent: valueAt(assembly.tree, pointer),
    keys: [...new Set(nodes.map(({ location }) => location.at(-1)!))],
  }));
  for (const { pointer, parent } of removed) if (Array.isArray(parent)) noteElements(assembly, pointer, parent);
  for (const { parent, keys } of removed) {
    // From the last to the first, because what follows in a list moves up.
    if (Array.isArray(parent))
      for (const key of keys.toSorted((one, other) => Number(other) - Number(one))) parent.splice(Number(key), 1);
    else if (isRecord(parent)) for (const key of keys) delete parent[String(key)];
  }
}

/** Before elements move, each says where it is written. */
function noteElements(assembly: Assembly, list: JsonPointer, elements: readonly unknown[]): void {
  const places = elements.map((_, index) => assembly.placeOf(joinPointer(list, index)));
  for (const [index, element] of elements.entries())
    if (typeof element === 'object' && element !== null) assembly.origins.noteNode(element, places[index]!);
}

function fail(overlay: SourceText, pointer: JsonPointer, sentence: string): never {
  const { file, line } = overlay.position(pointer);
  throw new ContractError(`${file}:${line} ${sentence}`);
}
