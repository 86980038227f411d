import {
  isRecord,
  itemSchemas,
  joinPointer,
  jointSchemas,
  pointerSegments,
  type Contract,
  type JsonPointer,
} from '../../contract/index.ts';

/** A documented field of an answer. */
export interface Field {
  /** The schema node that documents it. */
  readonly pointer: JsonPointer;
  /** `Event.event_type` */
  readonly name: string;
  readonly required: boolean;
  /** It stands in every body, and in every item of a list: it is required, and so is what holds it. */
  readonly certain: boolean;
  /** Body → where the field stands in it, `*` for each element: the first place in each. */
  readonly places: ReadonlyMap<string, string>;
}

/** Every field of the successful bodies; the bodies are named by their operation. */
export function fieldsOf(contract: Contract): Field[] {
  return collect(
    contract,
    contract.operations.map(({ id, success }) => [id, success]),
  );
}

/** What the elements of lists and the values under free keys are: each schema once, with a place in each successful body. */
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

/** Every field of the refusals; the bodies are named by their outcome. */
export function refusalFieldsOf(contract: Contract): Field[] {
  return collect(
    contract,
    Object.values(contract.outcomes).flatMap(({ name, schema }) =>
      schema === undefined || name === 'success' ? [] : [[name, schema]],
    ),
  );
}

/** The code of an API that says outcomes in its bodies: without it no outcome is said at all, which is a fault of its own. */
export function decidesOutcome({ outcomes }: Contract, { places }: Field): boolean {
  const codes = Object.values(outcomes).flatMap(({ code }) => code?.at ?? []);
  return [...places.values()].some((at) => codes.includes(at));
}

/** `Event.event_type` of `/components/schemas/Event/properties/event_type`. */
export function shortName(pointer: JsonPointer): string {
  return pointerSegments(pointer.replace('/components/schemas', ''))
    .filter(
      (segment) =>
        !/^(properties|allOf|items|additionalProperties|paths|get|post|schema|parameters|x-collection|requestBody|content|\d+)$/.test(
          segment,
        ),
    )
    .map((segment) => segment.split('/').at(-1))
    .join('.');
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
