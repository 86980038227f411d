import { isRecord, joinPointer, pointerSegments } from '../json-pointer.ts';
import type { JsonPointer, JsonSchema } from '../model/index.ts';
import { canonicalSchema, referenceOf, targetOf, type Nodes } from '../reading/references.ts';
import { onlyBesideNull } from './beside-null.ts';

/** A schema node and the pointer it stands at. */
export interface SchemaNode {
  readonly pointer: JsonPointer;
  readonly schema: JsonSchema;
}

/** Every schema node that a value has to keep: the node itself, what it refers to, the members of `allOf`, and what stands beside null alone. */
export function jointSchemas(nodes: Nodes, pointer: JsonPointer): readonly SchemaNode[] {
  return once(knownOf(JOINT, nodes), pointer, () => joint(nodes, pointer, new Set()));
}

/** Every schema node that a value may have to keep: the joint ones and those in the branches of `oneOf` and `anyOf`. */
export function possibleSchemas(nodes: Nodes, pointer: JsonPointer): readonly SchemaNode[] {
  return once(knownOf(POSSIBLE, nodes), pointer, () => possible(nodes, pointer, new Set()));
}

type Known = Map<JsonPointer, readonly SchemaNode[]>;
type Walked = WeakMap<Nodes, Known>;
/** Kept, because a document never changes and every answer of a provider is compared with the same few schemas. */
const [JOINT, POSSIBLE]: readonly [Walked, Walked] = [new WeakMap(), new WeakMap()];

function knownOf(walked: Walked, nodes: Nodes): Known {
  const known = walked.get(nodes) ?? new Map<JsonPointer, readonly SchemaNode[]>();
  walked.set(nodes, known);
  return known;
}

function once(known: Known, pointer: JsonPointer, walk: () => SchemaNode[]): readonly SchemaNode[] {
  const found = known.get(pointer) ?? walk();
  known.set(pointer, found);
  return found;
}

function joint(nodes: Nodes, pointer: JsonPointer, seen: Set<JsonPointer>): SchemaNode[] {
  const at = canonicalSchema(nodes, pointer);
  const schema = nodes.node(at);
  if (!isRecord(schema) || seen.has(at)) return [];
  seen.add(at);
  const members = Array.isArray(schema['allOf'])
    ? schema['allOf'].map((_, index) => joinPointer(at, 'allOf', index))
    : [];
  const referred = referenceOf(schema) === undefined ? [] : [targetOf(nodes, at)];
  const held = [...referred, ...members, ...besideNull({ pointer: at, schema })];
  return [{ pointer: at, schema }, ...held.flatMap((member) => joint(nodes, member, seen))];
}

/** The one schema that a value must keep to unless it is null: a choice between it and null. Generators write everything so that may be left out. */
function besideNull({ pointer, schema }: SchemaNode): JsonPointer[] {
  return (['oneOf', 'anyOf'] as const).flatMap((keyword) => {
    const only = onlyBesideNull(schema[keyword]);
    return only === undefined ? [] : [joinPointer(pointer, keyword, only)];
  });
}

function possible(nodes: Nodes, pointer: JsonPointer, seen: Set<JsonPointer>): SchemaNode[] {
  return joint(nodes, pointer, seen).flatMap((node) => [
    node,
    ...branchesIn(node).flatMap((branch) => possible(nodes, branch, seen)),
  ]);
}

/** The branches of `oneOf` and `anyOf` that a value chooses from. */
export function branchesOf(nodes: Nodes, pointer: JsonPointer): readonly JsonPointer[] {
  return jointSchemas(nodes, pointer).flatMap(branchesIn);
}

function branchesIn({ pointer, schema }: SchemaNode): readonly JsonPointer[] {
  return (['oneOf', 'anyOf'] as const).flatMap((keyword) => {
    const branches = schema[keyword];
    return Array.isArray(branches) ? branches.map((_, index) => joinPointer(pointer, keyword, index)) : [];
  });
}

/** The names of the properties that one schema node describes. */
export function propertyNames(schema: JsonSchema): string[] {
  return isRecord(schema['properties']) ? Object.keys(schema['properties']) : [];
}

/** Canonical pointers of the nodes that describe a property of an object; those of `additionalProperties` where no other node does. */
export function propertySchemas(nodes: Nodes, pointer: JsonPointer, name: string): JsonPointer[] {
  const schemas = possibleSchemas(nodes, pointer);
  const named = under(schemas, 'properties', name);
  const found = named.length > 0 ? named : under(schemas, 'additionalProperties');
  return describedFirst(
    nodes,
    found.map((at) => canonicalSchema(nodes, at)),
  );
}

/** Canonical pointers of the nodes that describe each element of an array. */
export function itemSchemas(nodes: Nodes, pointer: JsonPointer): JsonPointer[] {
  const found = under(possibleSchemas(nodes, pointer), 'items').map((at) => canonicalSchema(nodes, at));
  return describedFirst(nodes, found);
}

/**
 * Schemas of one place, those first that say what it holds. Generators write a list of any objects, and its items beside that: both hold, and one of them
 * describes the items.
 */
export function describedFirst(nodes: Nodes, pointers: readonly JsonPointer[]): JsonPointer[] {
  if (pointers.length < 2) return [...pointers];
  const [described = [], bare = []] = [true, false].map((wanted) =>
    pointers.filter((pointer) => saysWhatItHolds(nodes, pointer) === wanted),
  );
  return [...described, ...bare];
}

/** Whether a schema names members, of its own or of its elements. */
function saysWhatItHolds(nodes: Nodes, pointer: JsonPointer, depth = 0): boolean {
  const schemas = possibleSchemas(nodes, pointer);
  if (schemas.some(({ schema }) => propertyNames(schema).length > 0)) return true;
  return depth < DEEPEST && under(schemas, 'items').some((at) => saysWhatItHolds(nodes, at, depth + 1));
}

/** Lists inside of lists that are looked into. */
const DEEPEST = 3;

/** The schema node of a place in an instance: `/events/0/occur_time`, or `/events/*`. `undefined` where the schema says nothing about it. */
export function schemaOf(nodes: Nodes, schema: JsonPointer, place: JsonPointer): JsonPointer | undefined {
  return pointerSegments(place).reduce<JsonPointer | undefined>(
    (at, segment) => {
      if (at === undefined) return undefined;
      return (
        propertySchemas(nodes, at, segment)[0] ?? (/^(\*|\d+)$/.test(segment) ? itemSchemas(nodes, at)[0] : undefined)
      );
    },
    canonicalSchema(nodes, schema),
  );
}

function under(schemas: readonly SchemaNode[], ...path: readonly string[]): JsonPointer[] {
  return schemas
    .filter(({ schema }) =>
      isRecord(
        path.reduce<unknown>(
          (node, key) => (isRecord(node) && Object.hasOwn(node, key) ? node[key] : undefined),
          schema,
        ),
      ),
    )
    .map(({ pointer }) => joinPointer(pointer, ...path));
}
