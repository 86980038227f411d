import { exactJson } from './exact-json.ts';
import { isRecord } from './json-pointer.ts';
import type { Contract, DocumentedResponse, JsonPointer } from './model/index.ts';
import { exactInteger, isWholeText } from './number-text.ts';
import { readText } from './parameter-text.ts';
import { constraints } from './schema/constraints.ts';
import { itemSchemas, propertySchemas } from './schema/walk-schema.ts';

type Header = Pick<DocumentedResponse['headers'][number], 'schema' | 'json'>;

/**
 * The value of a response header, which is text on the wire: of the type that its schema gives, with commas between the values of an array
 * (`style: simple`), and null where it is empty and may be null. A text that is none of the types stays a text.
 */
export function headerValue(contract: Contract, { schema, json }: Header, text: string): unknown {
  if (json) return parsed(text);
  const types = typesOf(contract, schema);
  if (types.includes('array')) return arrayOf(contract, schema, text);
  if (types.includes('object')) return objectOf(contract, schema, text);
  return scalarOf(types, text);
}

/** How a value stands in a header. */
export function headerText({ json }: Pick<Header, 'json'>, value: unknown): string {
  if (json) return exactJson(value) ?? '';
  if (Array.isArray(value)) return value.map((each) => headerText({}, each)).join(',');
  if (isRecord(value))
    return Object.entries(value)
      .flat()
      .map((each) => headerText({}, each))
      .join(',');
  return value === null || value === undefined ? '' : String(value);
}

function scalarOf(types: readonly string[], text: string): unknown {
  // How a header says null is not standardised: with no text, or in a word.
  if (/^(null)?$/.test(text) && types.includes('null') && !types.includes('string')) return null;
  const { value } = readText(types, text);
  return typeof value === 'number' && isWholeText(text) ? exactInteger(text) : value;
}

function arrayOf(contract: Contract, schema: JsonPointer, text: string): readonly unknown[] {
  const [item] = itemSchemas(contract, schema);
  const types = item === undefined ? [] : typesOf(contract, item);
  return text.trim() === '' ? [] : text.split(',').map((part) => scalarOf(types, part.trim()));
}

/** `style: simple` without `explode`: names and values by turns. */
function objectOf(contract: Contract, schema: JsonPointer, text: string): Readonly<Record<string, unknown>> {
  const parts = text.split(',').map((part) => part.trim());
  const isExploded = parts.every((part) => part.includes('='));
  const pairs = isExploded
    ? parts.map((part): [string, string] => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)])
    : parts.flatMap((name, index): [string, string][] => (index % 2 === 0 ? [[name, parts[index + 1] ?? '']] : []));
  return Object.fromEntries(
    pairs.map(([name, value]) => {
      const [property] = propertySchemas(contract, schema, name);
      return [name, scalarOf(property === undefined ? [] : typesOf(contract, property), value)];
    }),
  );
}

function typesOf(contract: Contract, schemaPointer: JsonPointer): string[] {
  const type = constraints(contract, { schemaPointer }).find(({ keyword }) => keyword === 'type')?.value;
  return type === undefined ? [] : [type].flat().map(String);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
