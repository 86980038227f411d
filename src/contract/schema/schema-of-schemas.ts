import { createRequire } from 'node:module';
import path from 'node:path';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { PROJECT } from '../project.ts';
import { createAjv } from './create-ajv.ts';

/** The validator as `npm run generate` writes it. */
export const SCHEMA_VALIDATOR_FILE = 'generated/contract-language/json-schema.cjs';
/** Where ajv keeps it. */
export const SCHEMA_OF_SCHEMAS = 'https://json-schema.org/draft/2020-12/schema';

let validator: ValidateFunction | undefined;

/** Validates that something is a JSON Schema of 2020-12, and leaves every error in `errors`. */
export function schemaOfSchemas(): ValidateFunction {
  validator ??= generated() ?? createAjv().getSchema(SCHEMA_OF_SCHEMAS)!;
  return validator;
}

/** Compiling takes ten times as long as loading. */
function generated(): ValidateFunction | undefined {
  try {
    const file = path.join(PROJECT, SCHEMA_VALIDATOR_FILE);
    return (createRequire(import.meta.url)(file) as { schema: ValidateFunction }).schema;
  } catch {
    return undefined;
  }
}
