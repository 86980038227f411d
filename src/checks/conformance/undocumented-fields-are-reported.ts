import { isRecord, joinPointer, possibleSchemas, type Contract, type JsonPointer, type SchemaNode } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { claimedOutcomes, claimsSuccess } from './claim.ts';

/** A field of an answer that the contract does not document; allowed, and worth knowing. */
export const undocumentedFieldsAreReported = defineCheck({
  id: 'conformance/undocumented-fields-are-reported',
  title: 'undocumented fields are reported',
  scope: 'exchange',
  appliesTo: () => true,
  *run({ operation, exchange, evidence }) {
    const { response } = exchange;
    const schema = claimsSuccess(operation, response) ? operation.success : claimedOutcomes(operation, response).find((outcome) => outcome.schema)?.schema;
    if (schema === undefined || response.body === undefined) return;
    evidence.add('bodies walked');
    const found = new Map([...undocumented({ contract: operation.contract, schemas: [schema], path: '' }, response.body)].map((field) => [field.path, field]));
    for (const [promise, fields] of Map.groupBy(found.values(), (field) => field.promise)) {
      const paths = fields.map(({ path }) => path);
      yield { kind: 'information', message: `the contract does not document ${paths.join(', ')}`, received: paths, exchange, promise };
    }
  },
});

interface Place {
  readonly contract: Contract;
  readonly schemas: readonly JsonPointer[];
  /** With `*` for each element of an array or a map. */
  readonly path: string;
}
interface Field {
  readonly path: string;
  /** The object that has it. */
  readonly promise: JsonPointer;
}

function* undocumented(place: Place, value: unknown): Iterable<Field> {
  const shape = shapeOf(place);
  if (Array.isArray(value)) {
    if (shape.items.length > 0) for (const element of value) yield* undocumented({ ...place, schemas: shape.items, path: `${place.path}/*` }, element);
    return;
  }
  if (!isRecord(value)) return;
  for (const [name, inner] of Object.entries(value)) {
    const schemas = shape.properties.get(name);
    if (schemas) yield* undocumented({ ...place, schemas, path: joinPointer(place.path, name) }, inner);
    else if (shape.values.length > 0) yield* undocumented({ ...place, schemas: shape.values, path: `${place.path}/*` }, inner);
    else if (shape.owner !== undefined) yield { path: joinPointer(place.path, name), promise: shape.owner };
  }
}

/** What schemas say of the parts of a value. */
interface Shape {
  readonly items: readonly JsonPointer[];
  readonly values: readonly JsonPointer[];
  readonly properties: ReadonlyMap<string, readonly JsonPointer[]>;
  /** The object that lists the properties. */
  readonly owner: JsonPointer | undefined;
}

const shapes = new WeakMap<Contract, Map<string, Shape>>();

/** Looked up once for a place: the same schemas meet thousands of items. */
function shapeOf({ contract, schemas }: Place): Shape {
  const known = shapes.get(contract) ?? new Map<string, Shape>();
  shapes.set(contract, known);
  const key = schemas.join(' ');
  const shape = known.get(key) ?? readShape(schemas.flatMap((pointer) => possibleSchemas(contract, pointer)));
  known.set(key, shape);
  return shape;
}

function readShape(views: readonly SchemaNode[]): Shape {
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
