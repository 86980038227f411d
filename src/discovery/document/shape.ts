import {
  isRecord,
  type JsonPointer,
  type JsonSchema,
  joinPointer,
  jointSchemas,
  possibleSchemas,
} from '../../contract/index.ts';
import type { Nodes } from './nodes.ts';

/** What a schema says of a value at first sight. */
export interface Shape {
  readonly kind: 'array' | 'object' | 'other';
  readonly types: readonly string[];
  /** Name of a property → its schema. */
  readonly properties: ReadonlyMap<string, JsonPointer>;
  /** The schema of an element; absent where an array does not describe its elements. */
  readonly items?: JsonPointer;
  /** Its keywords, those of `$ref`, `allOf` and branches taken together; what is nearer wins. */
  readonly says: JsonSchema;
}

export function shapeOf(nodes: Nodes, schema: JsonPointer): Shape {
  return shapeFrom(possibleSchemas(nodes, schema));
}

/** The shape of what is certain: branches that may not be taken are left out. */
export function certainShape(nodes: Nodes, schema: JsonPointer): Shape {
  return shapeFrom(jointSchemas(nodes, schema));
}

function shapeFrom(schemas: ReturnType<typeof jointSchemas>): Shape {
  const properties = new Map<string, JsonPointer>();
  for (const {
    pointer,
    schema: { properties: named },
  } of schemas)
    for (const name of isRecord(named) ? Object.keys(named) : [])
      if (!properties.has(name)) properties.set(name, joinPointer(pointer, 'properties', name));
  const types = [...new Set(schemas.flatMap((each) => each.schema['type'] ?? []))].map(String);
  const element = schemas.find((each) => isRecord(each.schema['items']));
  const isArray = element !== undefined || types.includes('array');
  return {
    kind: isArray ? 'array' : properties.size > 0 || types.includes('object') ? 'object' : 'other',
    types,
    properties,
    ...(element && { items: joinPointer(element.pointer, 'items') }),
    says: Object.assign({}, ...schemas.map((each) => each.schema).toReversed()) as JsonSchema,
  };
}
