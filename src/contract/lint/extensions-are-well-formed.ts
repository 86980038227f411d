import type { ValidateFunction } from 'ajv/dist/2020.js';
import { isRecord, joinPointer, valueAt } from '../json-pointer.ts';
import type { JsonSchema } from '../model.ts';
import { extensionsSchema } from '../reading/extension-keys.ts';
import { documentNodes } from '../reading/walk-document.ts';
import { createAjv } from '../schema/schema-validator.ts';
import type { Found } from './lint-rule.ts';

let validate: ValidateFunction | undefined;

/** Every extension keeps to contracts/extensions.schema.json. */
export function* extensionsAreWellFormed(document: JsonSchema): Iterable<Found> {
  const told = new Set<string>();
  validate ??= createAjv({ verbose: false }).compile(extensionsSchema());
  for (const { pointer, node, named } of documentNodes(document)) {
    const extensions = Object.fromEntries(Object.entries(node).filter(([key]) => key.startsWith('x-')));
    if (named || Object.keys(extensions).length === 0 || validate(extensions)) continue;
    for (const { instancePath, message = '', params } of validate.errors ?? []) {
      const found = {
        pointer: pointer + instancePath,
        message: `${subject(instancePath, valueAt(extensions, instancePath))} ${message}${choices(params)}.`,
      };
      const key = `${found.pointer} ${found.message}`;
      // An extension inside an extension is met twice.
      if (!told.has(key)) yield found;
      told.add(key);
    }
  }
}

function subject(path: string, value: unknown): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return isRecord(value) || Array.isArray(value) ? `"${name}"` : `"${name}" is ${JSON.stringify(value)} and`;
}

function choices(params: Readonly<Record<string, unknown>>): string {
  const known = params['allowedValues'];
  if (Array.isArray(known)) return `: ${known.join(', ')}`;
  const extra = params['additionalProperty'];
  return typeof extra === 'string' ? `: ${joinPointer('', extra).slice(1)}` : '';
}
