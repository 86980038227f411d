import {
  isRecord,
  joinPointer,
  possibleSchemas,
  type Contract,
  type JsonPointer,
  type SchemaNode,
} from '../../../contract/index.ts';

/** The schemas of the parts of a value. */
export interface DocumentedShape {
  readonly items: readonly JsonPointer[];
  readonly values: readonly JsonPointer[];
  readonly properties: ReadonlyMap<string, readonly JsonPointer[]>;
  /** The object that lists the properties. */
  readonly owner: JsonPointer | undefined;
}

const shapes = new WeakMap<Contract, Map<string, DocumentedShape>>();

/** What schemas document about the parts of a value. It is looked up once, because thousands of items have the same schemas. */
export function documentedShape(contract: Contract, schemas: readonly JsonPointer[]): DocumentedShape {
  const known = shapes.get(contract) ?? new Map<string, DocumentedShape>();
  shapes.set(contract, known);
  const key = schemas.join(' ');
  const shape = known.get(key) ?? readShape(schemas.flatMap((pointer) => possibleSchemas(contract, pointer)));
  known.set(key, shape);
  return shape;
}

function readShape(views: readonly SchemaNode[]): DocumentedShape {
  const properties = new Map<string, JsonPointer[]>();
  for (const { pointer, schema } of views)
    for (const name of Object.keys(isRecord(schema['properties']) ? schema['properties'] : {}))
      properties.set(name, [...(properties.get(name) ?? []), joinPointer(pointer, 'properties', name)]);
  const owner = views.find(({ schema }) => isRecord(schema['properties']))?.pointer;
  return { items: below(views, 'items'), values: below(views, 'additionalProperties'), properties, owner };
}

function below(views: readonly SchemaNode[], keyword: 'items' | 'additionalProperties'): JsonPointer[] {
  return views.flatMap(({ pointer, schema }) => (isRecord(schema[keyword]) ? [joinPointer(pointer, keyword)] : []));
}
