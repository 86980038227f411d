import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { findingsSchema } from './findings-file.ts';

/**
 * What keeps a text from being a `findings.json`, as the end of a sentence; `undefined` where nothing does. A field that the schema does not know is no
 * problem here, because a newer version may have added it.
 */
export function findingsProblem(file: unknown): string | undefined {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const isValid = ajv.compile(JSON.parse(findingsSchema()) as object);
  if (isValid(file)) return undefined;
  const [first] = (isValid.errors ?? []).filter(({ keyword }) => keyword !== 'additionalProperties');
  return first && `breaks its schema: ${first.instancePath || 'it'} ${first.message ?? 'is wrong'}`;
}
