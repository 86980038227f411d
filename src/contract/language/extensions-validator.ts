import { createRequire } from 'node:module';
import path from 'node:path';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { PROJECT } from '../project.ts';
import { createAjv } from '../schema/create-ajv.ts';
import { extensionsSchema } from './extensions-schema.ts';

/** The validator as `npm run generate` writes it. */
export const VALIDATOR_FILE = 'generated/contract-language/validators.cjs';

let validator: ValidateFunction | undefined;

/** Validates the extensions of one node of a document, `{ 'x-role': 'page' }`, and leaves every error in `errors`. */
export function extensionsValidator(): ValidateFunction {
  validator ??= generatedValidator() ?? createAjv().compile(extensionsSchema);
  return validator;
}

/** Compiling takes ten times as long as loading. After a change of the schema the generated validator is out of date, and is not used. */
function generatedValidator(): ValidateFunction | undefined {
  try {
    const { extensions, madeFrom } = createRequire(import.meta.url)(path.join(PROJECT, VALIDATOR_FILE)) as {
      extensions: ValidateFunction;
      madeFrom: string;
    };
    return madeFrom === JSON.stringify(extensionsSchema) ? extensions : undefined;
  } catch {
    return undefined;
  }
}
