import { isRecord, joinPointer, type Contract, type JsonPointer } from '../../contract/index.ts';
import { claimedOutcomes, claimsSuccess } from '../answers/index.ts';
import { defineCheck } from '../check.ts';
import { documentedShape } from './parts/documented-shape.ts';

/** A field of an answer is reported where the contract does not document it. It is allowed, and worth knowing. */
export const undocumentedFieldsAreReported = defineCheck({
  id: 'conformance/undocumented-fields-are-reported',
  title: 'undocumented fields are reported',
  scope: 'exchange',
  reads: [],
  appliesTo: () => true,
  *run({ operation, exchange, evidence }) {
    const { response } = exchange;
    const schema = claimsSuccess(operation, response)
      ? operation.success
      : claimedOutcomes(operation, response).find((outcome) => outcome.schema)?.schema;
    if (schema === undefined || response.body === undefined) return;
    evidence.add('bodies walked');
    const fields = [...undocumented({ contract: operation.contract, schemas: [schema], path: '' }, response.body)];
    const found = new Map(fields.map((field) => [field.path, field]));
    for (const [promise, group] of Map.groupBy(found.values(), (field) => field.promise)) {
      const paths = group.map(({ path }) => path);
      yield {
        kind: 'information',
        message: `the contract does not document ${paths.join(', ')}`,
        received: paths,
        exchange,
        promise,
      };
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
  const shape = documentedShape(place.contract, place.schemas);
  if (Array.isArray(value)) {
    if (shape.items.length > 0)
      for (const element of value)
        yield* undocumented({ ...place, schemas: shape.items, path: `${place.path}/*` }, element);
    return;
  }
  if (!isRecord(value)) return;
  for (const [name, inner] of Object.entries(value)) {
    const schemas = shape.properties.get(name);
    // Most fields hold no fields, and a look at each of them would cost more than any other check.
    if (schemas && (inner === null || typeof inner !== 'object')) continue;
    if (schemas) yield* undocumented({ ...place, schemas, path: joinPointer(place.path, name) }, inner);
    else if (shape.values.length > 0)
      yield* undocumented({ ...place, schemas: shape.values, path: `${place.path}/*` }, inner);
    else if (shape.owner !== undefined) yield { path: joinPointer(place.path, name), promise: shape.owner };
  }
}
