import { isRecord, joinPointer, KnownOfLasting, type Contract, type JsonPointer } from '../../../contract/index.ts';
import { documentedShape } from './documented-shape.ts';

/** By schema. */
const known = new KnownOfLasting<JsonPointer, readonly Field[]>();

/** The fields of a body that its schema does not name. */
export function undocumentedFields(contract: Contract, schema: JsonPointer, body: unknown): readonly Field[] {
  return known.of(body, schema, () => [...undocumented({ contract, schemas: [schema], path: '' }, body)]);
}

interface Place {
  readonly contract: Contract;
  readonly schemas: readonly JsonPointer[];
  /** With `*` for each element of an array or a map. */
  readonly path: string;
}
/** A field that the contract does not document. */
export interface Field {
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
