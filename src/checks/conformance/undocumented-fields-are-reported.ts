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
  const views = place.schemas.flatMap((pointer) => possibleSchemas(place.contract, pointer));
  if (Array.isArray(value)) {
    const schemas = below(views, 'items');
    for (const element of value) if (schemas.length > 0) yield* undocumented({ ...place, schemas, path: `${place.path}/*` }, element);
    return;
  }
  const owner = views.find(({ schema }) => isRecord(schema['properties']));
  if (!isRecord(value)) return;
  for (const [name, inner] of Object.entries(value)) {
    const schemas = views.flatMap(({ pointer, schema }) => (isRecord(schema['properties']) && name in schema['properties'] ? [joinPointer(pointer, 'properties', name)] : []));
    const map = below(views, 'additionalProperties');
    if (schemas.length > 0) yield* undocumented({ ...place, schemas, path: joinPointer(place.path, name) }, inner);
    else if (map.length > 0) yield* undocumented({ ...place, schemas: map, path: `${place.path}/*` }, inner);
    else if (owner !== undefined) yield { path: joinPointer(place.path, name), promise: owner.pointer };
  }
}

function below(views: readonly SchemaNode[], keyword: 'items' | 'additionalProperties'): JsonPointer[] {
  return views.flatMap(({ pointer, schema }) => (isRecord(schema[keyword]) ? [joinPointer(pointer, keyword)] : []));
}
