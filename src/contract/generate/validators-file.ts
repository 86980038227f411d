import standaloneImport from 'ajv/dist/standalone/index.js';
import { ContractError } from '../contract-error.ts';
import { isRecord, joinPointer, pointerSegments } from '../json-pointer.ts';
import type { Contract, JsonPointer } from '../model/index.ts';
import { successfulMedia, successfulResponse } from '../successful-response.ts';
import { createAjv } from '../schema/create-ajv.ts';

const standalone = standaloneImport as unknown as typeof standaloneImport.default;
const DOCUMENT = 'document';

/** A validator for the successful body of each operation and for each component schema. It is CommonJS, because ajv's code for modules still calls `require`. */
export function validatorsFile(contract: Contract): string {
  const schemas = validatedSchemas(contract);
  const ajv = createAjv({ verbose: false, code: { source: true, lines: true } }).addSchema(contract.document, DOCUMENT);
  for (const [name, pointer] of schemas) ajv.addSchema({ $ref: `${DOCUMENT}#${encodeURI(pointer)}` }, name);
  return standalone(ajv, Object.fromEntries([...schemas.keys()].map((name) => [name, name])));
}

/** The types of what `validatorsFile` exports. */
export function validatorTypesFile(contract: Contract): string {
  const validators = [...validatedSchemas(contract)]
    .map(([name, pointer]) => `export const ${name}: Validator<${typeOf(contract, name, pointer)}>;`)
    .join('\n');
  const types = ['components', 'operations'].filter((type) => validators.includes(`${type}['`));
  return `import type { ErrorObject } from 'ajv';
import type { ${types.join(', ')} } from './types.ts' with { 'resolution-mode': 'import' };

export interface Validator<T> {
  (value: unknown): value is T;
  errors?: ErrorObject[] | null;
}
${validators}
`;
}

function validatedSchemas(contract: Contract): Map<string, JsonPointer> {
  const components = contract.node('/components/schemas');
  const schemas = new Map(
    Object.keys(isRecord(components) ? components : {}).map((name) => [name, joinPointer('/components/schemas', name)]),
  );
  for (const { id, success } of contract.operations) {
    if (schemas.has(id))
      throw new ContractError(
        `${contract.file} has an operation and a schema of the name "${id}"; the validators need a name for each.`,
      );
    schemas.set(id, success);
  }
  return schemas;
}

function typeOf(contract: Contract, name: string, pointer: JsonPointer): string {
  const [, group, schema] = pointerSegments(pointer);
  if (pointer.startsWith('/components/schemas/') && pointerSegments(pointer).length === 3)
    return `components['${group}']['${schema}']`;
  const responses = contract.operations.find(({ id }) => id === name)?.responses ?? [];
  return `operations['${name}']['responses'][${successfulResponse(responses)?.status}]['content']['${successfulMedia(responses)?.type}']`;
}
