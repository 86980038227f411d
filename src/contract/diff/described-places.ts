import { isRecord, joinPointer } from '../json-pointer.ts';
import type { Contract, JsonPointer, Operation } from '../model/index.ts';
import { targetOf } from '../reading/references.ts';
import { itemSchemas, possibleSchemas, propertySchemas } from '../schema/walk-schema.ts';
import type { Side } from './change.ts';

/** Something that a contract describes, at its place in the traffic and in the document. */
export interface DescribedPlace {
  readonly place: string;
  readonly side: Side;
  readonly pointer: JsonPointer;
  /** A field or a parameter, which is there or not. Other places only hold extensions. */
  readonly isField: boolean;
}

/** Every place that a contract describes. A place has the same name in every revision: parameters by name, fields by their path in the answer. */
export function describedPlaces(contract: Contract): Map<string, DescribedPlace> {
  const places = [
    { place: 'the whole API', side: 'response' as const, pointer: '', isField: false },
    ...contract.credentials.map(({ name, pointer }) => ({
      place: `credentials ${name}`,
      side: 'response' as const,
      pointer,
      isField: false,
    })),
    ...contract.operations.flatMap((operation) => [...placesOfOperation(contract, operation)]),
  ];
  return new Map(places.toReversed().map((described) => [described.place, described]));
}

function* placesOfOperation(contract: Contract, operation: Operation): Generator<DescribedPlace> {
  const { id, pointer, parameters, responses } = operation;
  yield { place: id, side: 'response', pointer, isField: false };
  for (const parameter of parameters)
    yield { place: `${id} › parameter ${parameter.name}`, side: 'request', pointer: parameter.pointer, isField: true };
  for (const { status, pointer: response, mediaTypes } of responses) {
    const place = `${id} › answer ${status}`;
    yield { place, side: 'response', pointer: response, isField: true };
    for (const { type } of mediaTypes)
      yield* placesOfExamples(contract, { place, pointer: joinPointer(response, 'content', type, 'examples') });
    for (const { schema } of mediaTypes)
      yield* placesOfSchema(contract, { place: `${place} › `, pointer: schema, above: [] });
  }
}

/** The examples of a success, because these are the samples of the documents. */
function* placesOfExamples(
  contract: Contract,
  { place, pointer }: Pick<SchemaPlace, 'place' | 'pointer'>,
): Generator<DescribedPlace> {
  const examples = contract.node(pointer);
  for (const name of Object.keys(place.includes('answer 2') && isRecord(examples) ? examples : {}))
    yield {
      place: `${place} › example ${name}`,
      side: 'words',
      pointer: joinPointer(pointer, name, 'value'),
      isField: true,
    };
}

interface SchemaPlace {
  readonly place: string;
  readonly pointer: JsonPointer;
  /** The schemas that lead here. A schema that contains itself is not entered again. */
  readonly above: readonly JsonPointer[];
}

function* placesOfSchema(contract: Contract, { place, pointer, above }: SchemaPlace): Generator<DescribedPlace> {
  if (above.includes(pointer)) return;
  const below = (step: string, next: JsonPointer): SchemaPlace => ({
    place: place + step,
    pointer: next,
    above: [...above, pointer],
  });
  const named = new Set(
    possibleSchemas(contract, pointer).flatMap(({ schema }) =>
      Object.keys(isRecord(schema['properties']) ? schema['properties'] : {}),
    ),
  );
  if (!place.endsWith(' › ')) yield { place, side: 'response', pointer, isField: true };
  else yield { place: `${place}the body`, side: 'response', pointer, isField: false };
  for (const name of named) {
    const [property] = propertySchemas(contract, pointer, name);
    if (property !== undefined)
      yield* placesOfSchema(contract, below(/[\w*\]]$/.test(place) ? `.${name}` : name, property));
  }
  const [items] = itemSchemas(contract, pointer);
  if (items !== undefined) yield* placesOfSchema(contract, below('[]', items));
  const map = possibleSchemas(contract, pointer).find(({ schema }) => isRecord(schema['additionalProperties']));
  if (map)
    yield* placesOfSchema(contract, below('.*', targetOf(contract, joinPointer(map.pointer, 'additionalProperties'))));
}

/** The name of the component that a schema is, or that it refers to. */
export function componentName(contract: Contract, pointer: JsonPointer): string | undefined {
  return /^\/components\/schemas\/([^/]+)$/.exec(targetOf(contract, pointer))?.[1];
}
