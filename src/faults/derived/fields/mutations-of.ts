import {
  constraints,
  isRecord,
  itemSchemas,
  joinPointer,
  jointSchemas,
  propertySchemas,
  schemaOf,
  type Contract,
  type JsonPointer,
} from '../../../contract/index.ts';
import { type Json, schemaInstance } from '../../../provider/pipeline/index.ts';

/** A place and the value that is put there; `undefined` takes it away. */
export type Change = readonly [place: JsonPointer, value: Json | undefined];

const TIMES = ['2001-01-01 00:00:00', '2099-01-01 00:00:00'];
const TEXTS = ['another', '/'];

/** Small changes of a value, the smallest first: another leaf, one leaf less, one list or object less, one field more, and all times moved together. */
export function* mutationsOf(contract: Contract, schema: JsonPointer, value: Json): Generator<readonly Change[]> {
  const leaves = [...leavesOf(value, '')];
  for (const [place, leaf] of leaves) {
    const listed = listedAt(contract, schema, place).filter((other) => other !== leaf);
    for (const other of [...othersOf(leaf), ...listed, undefined]) yield [[place, other]];
  }
  for (const place of holdersOf(value, '')) yield [[place, undefined]];
  for (const addition of additionsTo({ contract, schema, value }, '')) yield [addition];
  const times = leaves.filter(([, leaf]) => typeof leaf === 'string' && /^\d{4}-\d\d-\d\d /.test(leaf));
  for (const time of TIMES) yield times.map(([place]): Change => [place, time]);
}

function* leavesOf(value: Json, place: JsonPointer): Generator<[JsonPointer, Json]> {
  if (Array.isArray(value))
    for (const [index, element] of value.entries()) yield* leavesOf(element as Json, joinPointer(place, index));
  else if (isRecord(value))
    for (const [name, member] of Object.entries(value)) yield* leavesOf(member, joinPointer(place, name));
  else yield [place, value];
}

/** The lists and objects that stand in fields of a value. */
function* holdersOf(value: Json, place: JsonPointer): Generator<JsonPointer> {
  const members = Array.isArray(value) ? [...value.entries()] : isRecord(value) ? Object.entries(value) : [];
  for (const [name, member] of members) {
    const at = joinPointer(place, name);
    if (!Array.isArray(value) && typeof member === 'object' && member !== null) yield at;
    yield* holdersOf(member as Json, at);
  }
}

function othersOf(leaf: Json): Json[] {
  if (typeof leaf === 'number') return [leaf + 1, leaf - 1, leaf + 0.5, 1.5];
  if (typeof leaf === 'bigint') return [leaf + 1n, leaf - 1n, 1.5];
  if (typeof leaf === 'string') return /^\d{4}-\d\d-\d\d /.test(leaf) ? [...TIMES].toReversed() : TEXTS;
  return [];
}

/** The values of which the schema of a place allows one. */
function listedAt(contract: Contract, schema: JsonPointer, place: JsonPointer): Json[] {
  const schemaPointer = schemaOf(contract, schema, place);
  const listed = schemaPointer === undefined ? [] : constraints(contract, { schemaPointer });
  const values = listed.find(({ keyword }) => keyword === 'enum')?.value;
  return Array.isArray(values) ? (values as Json[]) : [];
}

interface Place {
  readonly contract: Contract;
  readonly schema: JsonPointer;
  readonly value: unknown;
}

/** Adds documented fields that the value does not have. */
function* additionsTo({ contract, schema, value }: Place, place: JsonPointer): Generator<Change> {
  if (Array.isArray(value)) {
    const [item] = itemSchemas(contract, schema);
    for (const [index, element] of value.entries())
      if (item !== undefined) yield* additionsTo({ contract, schema: item, value: element }, joinPointer(place, index));
  }
  if (!isRecord(value)) return;
  for (const {
    pointer,
    schema: { properties },
  } of jointSchemas(contract, schema))
    for (const name of Object.keys(isRecord(properties) ? properties : {}))
      if (!(name in value))
        yield [joinPointer(place, name), schemaInstance(contract, joinPointer(pointer, 'properties', name))];
  for (const [name, member] of Object.entries(value)) {
    const [inner] = propertySchemas(contract, schema, name);
    if (inner !== undefined) yield* additionsTo({ contract, schema: inner, value: member }, joinPointer(place, name));
  }
}
