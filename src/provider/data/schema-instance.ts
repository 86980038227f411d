import { faker } from '@faker-js/faker/locale/en';
import {
  constraints,
  describedFirst,
  exactInteger,
  isRecord,
  itemSchemas,
  joinPointer,
  jointSchemas,
  propertyNames,
  writtenText,
  type Contract,
  type JsonPointer,
} from '../../contract/index.ts';
import type { Json, JsonObject } from '../json.ts';
import { FORMAT_TEXTS } from './format-texts.ts';
import { textsOfPattern } from './texts-of-pattern.ts';

/** The keywords of a schema and of all schemas that hold together with it, in one object. */
interface Merged {
  readonly pointer: JsonPointer;
  readonly keywords: Readonly<Record<string, unknown>>;
}

/** A value that a schema allows, for data that is not described by hand. `seedInstances` makes it repeatable. */
export function schemaInstance(contract: Contract, pointer: JsonPointer): Json {
  const { keywords, pointer: at } = merge(contract, pointer);
  if ('const' in keywords) return keywords['const'] as Json;
  if (Array.isArray(keywords['enum'])) return faker.helpers.arrayElement(keywords['enum'] as Json[]);
  for (const choice of ['oneOf', 'anyOf'])
    if (Array.isArray(keywords[choice]) && !isRecord(keywords['properties']))
      return schemaInstance(contract, joinPointer(at, choice, 0));
  const types = [keywords['type']].flat();
  const type = types.find((each) => each !== 'null');
  if (types.length > 1 && types.includes('null') && type !== 'array' && type !== 'object' && isOneOf(NULLS))
    return null;
  if (type === 'array') return arrayOf(contract, { pointer, keywords });
  if (type === 'object' || isRecord(keywords['properties'])) return objectOf(contract, pointer);
  if (type === undefined || type === 'string') return textOf(contract, { pointer, keywords });
  return largeInteger(contract, pointer, type) ?? scalarOf(type, keywords);
}

/** One of so many nullable values is null, and one of so many texts begins with a capital. */
const [NULLS, CAPITALS] = [6, 3];
const HOURS_MS = 3_600_000;

/** One moment in the ways that a date-time allows: with and without a fraction, in another zone. */
const SPELLINGS: readonly ((date: Date) => string)[] = [
  (date) => date.toISOString(),
  (date) => `${date.toISOString().slice(0, 19)}Z`,
  (date) => new Date(date.getTime() + 8 * HOURS_MS).toISOString().replace('Z', '+08:00'),
];

function isOneOf(count: number): boolean {
  return faker.number.int({ min: 1, max: count }) === 1;
}

/** Makes the instances after this call repeatable. */
export function seedInstances(seed: number): void {
  faker.seed(seed);
}

function merge(contract: Contract, pointer: JsonPointer): Merged {
  const joint = jointSchemas(contract, pointer);
  const choosing = joint.find(({ schema }) => 'oneOf' in schema || 'anyOf' in schema);
  return {
    pointer: choosing?.pointer ?? joint[0]?.pointer ?? pointer,
    keywords: Object.assign({}, ...joint.toReversed().map(({ schema }) => schema)) as Record<string, unknown>,
  };
}

function objectOf(contract: Contract, pointer: JsonPointer): JsonObject {
  const made: JsonObject = {};
  const joint = jointSchemas(contract, pointer);
  for (const name of new Set(joint.flatMap(({ schema }) => propertyNames(schema)))) {
    const naming = joint.filter(({ schema }) => propertyNames(schema).includes(name));
    const [member] = describedFirst(
      contract,
      naming.map(({ pointer: at }) => joinPointer(at, 'properties', name)),
    );
    if (member !== undefined) made[name] = schemaInstance(contract, member);
  }
  return made;
}

function arrayOf(contract: Contract, { pointer, keywords }: Merged): Json[] {
  const [item] = itemSchemas(contract, pointer);
  if (item === undefined) return [];
  const min = Math.max(1, numberOf(keywords['minItems']) ?? 1);
  const max = Math.min(min + 2, Math.max(min, numberOf(keywords['maxItems']) ?? min + 2));
  return Array.from({ length: faker.number.int({ min, max }) }, () => schemaInstance(contract, item));
}

function scalarOf(type: unknown, keywords: Merged['keywords']): Json {
  const min = numberOf(keywords['minimum']) ?? 0;
  const max = numberOf(keywords['maximum']) ?? min + 1_000_000;
  switch (type) {
    case 'integer':
      return faker.number.int({ min, max });
    case 'number':
      return faker.number.float({ min, max, fractionDigits: 2 });
    case 'boolean':
      return faker.datatype.boolean();
    default:
      return null;
  }
}

/** A whole number between bounds of which a double holds no more than a part; `undefined` for every other schema. */
function largeInteger(contract: Contract, schemaPointer: JsonPointer, type: unknown): Json | undefined {
  const bounds = constraints(contract, { schemaPointer }).filter(({ value }) => typeof value === 'number');
  if (type !== 'integer' || bounds.every(({ value }) => Number.isSafeInteger(value))) return undefined;
  const exact = (name: string): bigint | undefined => {
    const bound = bounds.find(({ keyword }) => keyword === name);
    return bound && BigInt(writtenText(contract, joinPointer(bound.promise, name)));
  };
  const min = exact('minimum') ?? 0n;
  return exactInteger(String(faker.number.bigInt({ min, max: exact('maximum') ?? min + 1_000_000n })));
}

/** Characters of a text for a pattern that no generator knows. It breaks the pattern, and is no other text. */
const UNKNOWN = 12;

/** A text that fits the pattern may break another keyword, so the first of several texts is taken that the whole schema allows. */
function textOf(contract: Contract, { pointer, keywords: { format, minLength, maxLength, pattern } }: Merged): string {
  const isAllowed = (text: string): boolean => contract.validate(pointer, text).length === 0;
  if (format === 'date-time') {
    const [spell, date] = [faker.helpers.arrayElement(SPELLINGS), faker.date.recent()];
    return [spell, ...SPELLINGS].map((each) => each(date)).find(isAllowed) ?? spell(date);
  }
  const said = FORMAT_TEXTS[String(format)]?.();
  // A text that is too long may be of its format when it is cut.
  const fitting = said === undefined ? undefined : [said, said.slice(0, numberOf(maxLength))].find(isAllowed);
  if (fitting !== undefined) return fitting;
  if (typeof pattern === 'string') {
    return textsOfPattern(pattern, numberOf(minLength) ?? 0).find(isAllowed) ?? faker.string.alphanumeric(UNKNOWN);
  }
  const words = faker.lorem.words(3);
  const text = isOneOf(CAPITALS) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  return text.padEnd(numberOf(minLength) ?? 0, '.').slice(0, numberOf(maxLength) ?? text.length);
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
