import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isRecord, valueAt } from '../json-pointer.ts';
import type { JsonSchema } from '../model.ts';
import { referenceOf } from './references.ts';

const FILE = path.resolve(import.meta.dirname, '../../../contracts/extensions.schema.json');
let schema: JsonSchema | undefined;
let keys: Map<string, readonly string[] | undefined> | undefined;

/** The JSON Schema of the contract language. */
export function extensionsSchema(): JsonSchema {
  schema ??= JSON.parse(readFileSync(FILE, 'utf8')) as JsonSchema;
  return schema;
}

/** Name of each extension → the keys it may have; `undefined` where they are free or it has none. */
export function extensionKeys(): ReadonlyMap<string, readonly string[] | undefined> {
  keys ??= new Map(
    Object.entries(extensionsSchema()['properties'] as object).map(([name, node]) => {
      const definition = valueAt(extensionsSchema(), referenceOf(node) ?? '');
      const closed =
        isRecord(definition) && definition['additionalProperties'] === false && isRecord(definition['properties']);
      return [name, closed ? Object.keys(definition['properties'] as object) : undefined];
    }),
  );
  return keys;
}
