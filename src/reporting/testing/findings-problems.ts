import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { findingsSchema } from '../formats/findings-file.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
addFormats.default(ajv);
const isValid = ajv.compile(JSON.parse(findingsSchema()) as object);

/** Where the text of a `findings.json` breaks its published schema. Empty where it keeps it. */
export function findingsProblems(text: string): readonly string[] {
  return isValid(JSON.parse(text))
    ? []
    : (isValid.errors ?? []).map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}
