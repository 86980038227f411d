import { isRecord, joinPointer, parentPointer, pointerSegments, valueAt } from '../../json-pointer.ts';
import type { JsonPointer } from '../../model/index.ts';
import type { Converted } from './converted.ts';
import type { Tree } from './copy-tree.ts';

/** Converters move parameters and keep extensions, so each parameter carries its place through the conversion. */
const MARK = 'x-written-at';

/** Swagger 2.0 holds its components elsewhere. */
const HOMES: readonly (readonly [RegExp, string])[] = [
  [/^\/components\/schemas(?=\/|$)/, '/definitions'],
  [/^\/components\/(parameters|requestBodies)(?=\/|$)/, '/parameters'],
  [/^\/components\/responses(?=\/|$)/, '/responses'],
  [/^\/components\/securitySchemes(?=\/|$)/, '/securityDefinitions'],
  [/^\/components$/, ''],
];

/** Marks every parameter of a Swagger 2.0 document with its place. A form or a body that is a reference is written out. */
export function markParameters(tree: Tree): Tree {
  for (const list of parameterLists(tree)) {
    const elements = valueAt(tree, list);
    for (const [key, parameter] of Object.entries(elements as Tree)) {
      if (isRecord(parameter)) (elements as Tree)[key] = marked(tree, joinPointer(list, key));
    }
  }
  return tree;
}

function parameterLists(tree: Tree): JsonPointer[] {
  const items = isRecord(tree['paths']) ? Object.entries(tree['paths']) : [];
  const inPaths = items.flatMap(([path, item]) => [
    joinPointer('/paths', path, 'parameters'),
    ...Object.keys(isRecord(item) ? item : {}).map((method) => joinPointer('/paths', path, method, 'parameters')),
  ]);
  return ['/parameters', ...inPaths].filter((pointer) => typeof (valueAt(tree, pointer) ?? undefined) === 'object');
}

function marked(tree: Tree, pointer: JsonPointer): unknown {
  const written = valueAt(tree, pointer) as Tree;
  const reference = written['$ref'];
  const target = typeof reference === 'string' ? valueAt(tree, reference.replace(/^#/, '')) : undefined;
  const isBody = isRecord(target) && (target['in'] === 'body' || target['in'] === 'formData');
  if (isBody) return { ...structuredClone(target), [MARK]: (reference as string).replace(/^#/, '') };
  return reference === undefined ? { ...written, [MARK]: pointer } : written;
}

/** Takes the marks out of a converted document. They say where what it holds stood in the original. */
export function readMarks(root: Tree, tree: Tree): Converted {
  const marks = new Map<JsonPointer, JsonPointer>();
  collect(root, '', marks);
  return { root, original: (pointer) => nearest(tree, before(pointer, marks)) };
}

function collect(node: unknown, pointer: JsonPointer, marks: Map<JsonPointer, JsonPointer>): void {
  if (typeof node !== 'object' || node === null) return;
  if (isRecord(node) && typeof node[MARK] === 'string') {
    marks.set(pointer, node[MARK]);
    delete node[MARK];
  }
  for (const [key, member] of Object.entries(node)) collect(member, joinPointer(pointer, key), marks);
}

function before(pointer: JsonPointer, marks: ReadonlyMap<JsonPointer, JsonPointer>): JsonPointer {
  for (let at: JsonPointer | undefined = pointer; at !== undefined; at = parentPointer(at)) {
    const mark = marks.get(at);
    if (mark !== undefined) return mark + swaggerPath(pointer.slice(at.length));
  }
  return swaggerPath(HOMES.reduce((moved, [home, former]) => moved.replace(home, former), pointer));
}

/** In Swagger 2.0 a body has no media types of its own. */
function swaggerPath(pointer: JsonPointer): JsonPointer {
  return pointer.replace(/\/content\/[^/]+(?=\/|$)/, '');
}

/** The nearest node that is there. A parameter of Swagger 2.0 says itself what stands in a schema since. */
function nearest(tree: Tree, pointer: JsonPointer): JsonPointer {
  const segments = pointerSegments(pointer);
  for (let kept = segments.length; kept > 0; kept -= 1) {
    const at = joinPointer('', ...segments.slice(0, kept));
    if (valueAt(tree, at) === undefined) continue;
    const rest = segments.slice(kept);
    return rest[0] === 'schema' && rest.length > 1 ? nearest(tree, joinPointer(at, ...rest.slice(1))) : at;
  }
  return '';
}
