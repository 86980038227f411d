import openapiTypescript, { astToString, type OpenAPI3, type SchemaObject, UNKNOWN } from 'openapi-typescript';
import type { Contract } from '../model/index.ts';

/** TypeScript types of every path, operation and component. */
export async function typesFile(contract: Contract): Promise<string> {
  // The generator resolves references in place, and the contract's own document is frozen.
  const nodes = await openapiTypescript(structuredClone(contract.document) as unknown as OpenAPI3, {
    alphabetize: false,
    silent: true,
    transform: (schema) => (onlyForbids(schema) ? UNKNOWN : undefined),
  });
  // Together with another type, one that only forbids adds nothing.
  return astToString(nodes).replaceAll(/ & unknown(?=[;)])/g, '');
}

/** Whether a schema of an object says only what it must not be. The generator would say that such an object has no members, and the items of a list would be `never`. */
function onlyForbids(schema: SchemaObject): boolean {
  const describes = ['properties', 'additionalProperties', 'allOf', 'anyOf', 'oneOf', 'enum', 'const'];
  return 'not' in schema && schema.type === 'object' && !describes.some((keyword) => keyword in schema);
}
