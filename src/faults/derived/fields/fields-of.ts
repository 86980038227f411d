import {
  isRecord,
  itemSchemas,
  joinPointer,
  jointSchemas,
  refusedSchemas,
  type Contract,
  type JsonPointer,
  type Outcome,
} from '../../../contract/index.ts';
import { shortName } from './short-name.ts';

/** A documented field of an answer. */
export interface Field {
  /** The schema node that documents it. */
  readonly pointer: JsonPointer;
  /** `Event.event_type` */
  readonly name: string;
  readonly required: boolean;
  /** Whether it stands in every body, and in every item of a list: it is required, and so is everything that holds it. */
  readonly certain: boolean;
  /** Name of a body → the first place where the field stands in it, with `*` for each element. */
  readonly places: ReadonlyMap<string, string>;
}

/** Every field of the bodies of successes; a body is named by its operation. */
export function fieldsOf(contract: Contract): Field[] {
  return collect(
    contract,
    contract.operations.map(({ id, success }) => [id, success]),
  );
}

/** The fields of successes but the code that says the outcome. */
export function contentFieldsOf(contract: Contract): Field[] {
  return fieldsOf(contract).filter((field) => !decidesOutcome(contract, field));
}

/** The schemas of the elements of lists and of the values under free keys: each once, with a place in each body of a success. */
export function elementsOf(contract: Contract): Pick<Field, 'pointer' | 'places'>[] {
  const elements = new Map<JsonPointer, Map<string, string>>();
  const note = (pointer: JsonPointer, id: string, at: string): void => {
    const places = elements.get(pointer) ?? new Map<string, string>();
    if (!places.has(id)) places.set(id, at);
    elements.set(pointer, places);
  };
  for (const { pointer, places } of fieldsOf(contract))
    for (const [id, at] of places) {
      for (const item of itemSchemas(contract, pointer)) note(item, id, `${at}/*`);
      for (const {
        pointer: holder,
        schema: { additionalProperties },
      } of jointSchemas(contract, pointer))
        if (isRecord(additionalProperties)) note(joinPointer(holder, 'additionalProperties'), id, `${at}/*`);
    }
  return [...elements].map(([pointer, places]) => ({ pointer, places }));
}

/** Every field of the bodies of refusals; a body is named by its outcome. */
export function refusalFieldsOf(contract: Contract): Field[] {
  return collect(
    contract,
    Object.values(contract.outcomes)
      .filter(({ name }) => name !== 'success')
      .flatMap((outcome) =>
        schemasOf(contract, outcome).map((schema): [string, JsonPointer] => [outcome.name, schema]),
      ),
  );
}

/** The schema of an outcome, else those of its status, each once. */
function schemasOf({ operations }: Contract, { schema, status: [status] }: Outcome): readonly JsonPointer[] {
  if (schema !== undefined) return [schema];
  return status === undefined ? [] : [...new Set(operations.flatMap((each) => refusedSchemas(each, status)))];
}

/** The fields of refusals but the code that says the outcome. */
export function refusalContentFieldsOf(contract: Contract): Field[] {
  return refusalFieldsOf(contract).filter((field) => !decidesOutcome(contract, field));
}

/** Whether a field is the code by which bodies say their outcome. Without it no outcome is said at all, which is a fault of its own. */
function decidesOutcome({ outcomes }: Contract, { places }: Field): boolean {
  const codes = Object.values(outcomes).flatMap(({ code }) => code?.at ?? []);
  return [...places.values()].some((at) => codes.includes(at));
}

function collect(contract: Contract, bodies: readonly (readonly [string, JsonPointer])[]): Field[] {
  const fields = new Map<JsonPointer, Pick<Field, 'required' | 'certain'> & { places: Map<string, string> }>();
  for (const [body, schema] of bodies)
    for (const { pointer, at, required, certain } of walk(contract, schema, { at: '', certain: true })) {
      const known = fields.get(pointer) ?? { required, certain, places: new Map<string, string>() };
      if (!known.places.has(body)) known.places.set(body, at);
      fields.set(pointer, known);
    }
  return [...fields].map(([pointer, field]) => ({ pointer, name: shortName(pointer), ...field }));
}

interface Place extends Pick<Field, 'pointer' | 'required' | 'certain'> {
  readonly at: string;
}

function* walk(
  contract: Contract,
  schema: JsonPointer,
  { at, certain }: Pick<Place, 'at' | 'certain'>,
): Generator<Place> {
  const nodes = jointSchemas(contract, schema);
  const required = nodes.flatMap((node) => (Array.isArray(node.schema['required']) ? node.schema['required'] : []));
  for (const {
    pointer: holder,
    schema: { properties, additionalProperties },
  } of nodes) {
    for (const name of Object.keys(isRecord(properties) ? properties : {})) {
      const pointer = joinPointer(holder, 'properties', name);
      const place = { at: joinPointer(at, name), certain: certain && required.includes(name) };
      yield { ...place, pointer, required: required.includes(name) };
      yield* walk(contract, pointer, place);
    }
    if (isRecord(additionalProperties))
      yield* walk(contract, joinPointer(holder, 'additionalProperties'), { at: `${at}/*`, certain: false });
  }
  for (const item of itemSchemas(contract, schema)) yield* walk(contract, item, { at: `${at}/*`, certain });
}
