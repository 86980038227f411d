import { isRecord } from '../json-pointer.ts';
import type { Contract, JsonPointer, Operation } from '../model/index.ts';
import { exactInteger, isWholeText } from '../number-text.ts';
import { readParameter } from '../parameter-text.ts';
import { itemSchemas, possibleSchemas, propertySchemas } from '../schema/walk-schema.ts';

type Convert = (value: unknown) => unknown;
const identity: Convert = (value) => value;
const converters = new WeakMap<Contract, Map<string, Convert>>();

/** A JSON value as CEL sees it: a whole number is an int where its schema says integer, every other number a double. */
export function ruleValue(contract: Contract, schema: JsonPointer, value: unknown): unknown {
  return converterOf(contract, [schema])(value);
}

/** The parameters of a request by name, typed by their schemas. What cannot be read as its type, or only ambiguously, is left out. Padded text is what it is. */
export function ruleRequest(operation: Operation, request: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const typed: Record<string, unknown> = {};
  for (const parameter of operation.parameters) {
    const written = request[parameter.name];
    if (written === undefined) continue;
    const read = typeof written === 'string' ? readParameter(operation.contract, parameter, written) : undefined;
    const isPaddedText = typeof read?.value === 'string' && read.value.trim() !== '';
    if ((read?.ambiguous && !isPaddedText) || read?.readable === false) continue;
    typed[parameter.name] = ruleValue(
      operation.contract,
      parameter.schemaPointer,
      read ? exactValue(read.value, String(written)) : written,
    );
  }
  return typed;
}

/** Larger ones are written with an exponent, and CEL has no int of that size. */
function isWholeDouble(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 64;
}

function exactValue(value: unknown, text: string): unknown {
  return typeof value === 'number' && isWholeText(text) ? exactInteger(text) : value;
}

/** Built once for each set of schemas. What lies below is looked up when a value first leads there, so that a schema may contain itself. */
function converterOf(contract: Contract, schemas: readonly JsonPointer[]): Convert {
  if (schemas.length === 0) return identity;
  const known = converters.get(contract) ?? new Map<string, Convert>();
  converters.set(contract, known);
  const key = schemas.join(' ');
  const found = known.get(key) ?? createConverter(contract, schemas);
  known.set(key, found);
  return found;
}

function createConverter(contract: Contract, schemas: readonly JsonPointer[]): Convert {
  const integer = schemas.some((schema) =>
    possibleSchemas(contract, schema).some((node) => [node.schema['type']].flat().includes('integer')),
  );
  const properties = new Map<string, Convert>();
  const property = (name: string): Convert => {
    const known = properties.get(name);
    if (known !== undefined) return known;
    const below = schemas.flatMap((schema) => propertySchemas(contract, schema, name));
    const created = converterOf(contract, below);
    properties.set(name, created);
    return created;
  };
  let element: Convert | undefined;
  const elements = (): Convert =>
    (element ??= converterOf(
      contract,
      schemas.flatMap((schema) => itemSchemas(contract, schema)),
    ));
  return (value) => {
    if (typeof value === 'number') return integer && isWholeDouble(value) ? BigInt(value) : value;
    if (typeof value === 'bigint') return integer ? value : Number(value);
    if (Array.isArray(value)) return value.map(elements());
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, property(name)(member)]));
  };
}
