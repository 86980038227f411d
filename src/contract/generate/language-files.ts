import standaloneImport from 'ajv/dist/standalone/index.js';
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { extensionsSchema } from '../language/extensions-schema.ts';
import { VALIDATOR_FILE } from '../language/extensions-validator.ts';
import { createAjv } from '../schema/create-ajv.ts';
import { SCHEMA_OF_SCHEMAS, SCHEMA_VALIDATOR_FILE } from '../schema/schema-of-schemas.ts';

const standalone = standaloneImport as unknown as typeof standaloneImport.default;
const HEADER = '// Generated from contracts/extensions.schema.json by npm run generate; do not edit.\n';
const SCHEMA_HEADER = '// Generated from JSON Schema 2020-12 by npm run generate; do not edit.\n';

/** Path in the project → text, for what is made from the schema of the contract language alone. */
export async function languageFiles(): Promise<[string, string][]> {
  return [
    ['generated/contract-language/types.ts', HEADER + (await languageTypes())],
    [VALIDATOR_FILE, HEADER + languageValidator()],
    [SCHEMA_VALIDATOR_FILE, SCHEMA_HEADER + schemaValidator()],
  ];
}

/** The types of the extensions. The generator reads schemas in an OpenAPI document, so the schema is wrapped in one. */
async function languageTypes(): Promise<string> {
  const text = JSON.stringify(extensionsSchema).replaceAll('"#/$defs/', '"#/components/schemas/');
  const { $defs, properties } = JSON.parse(text) as Pick<typeof extensionsSchema, '$defs' | 'properties'>;
  const document = {
    openapi: '3.1.0',
    info: { title: extensionsSchema.title, version: '1' },
    paths: {},
    components: { schemas: { ...$defs, extensions: { type: 'object', properties } } },
  };
  return astToString(
    await openapiTypescript(document as unknown as OpenAPI3, {
      alphabetize: false,
      immutable: true,
      silent: true,
    }),
  );
}

function languageValidator(): string {
  const ajv = createAjv({ code: { source: true, lines: true } }).addSchema(extensionsSchema, 'extensions');
  return `${standalone(ajv, { extensions: 'extensions' })}exports.madeFrom = ${JSON.stringify(JSON.stringify(extensionsSchema))};\n`;
}

function schemaValidator(): string {
  return standalone(createAjv({ code: { source: true, lines: true } }), { schema: SCHEMA_OF_SCHEMAS });
}
