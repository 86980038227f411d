import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import type { Contract } from '../model/index.ts';

/** TypeScript types of every path, operation and component. */
export async function typesFile(contract: Contract): Promise<string> {
  // The generator resolves references in place, and the contract's own document is frozen.
  const nodes = await openapiTypescript(structuredClone(contract.document) as unknown as OpenAPI3, {
    alphabetize: false,
    silent: true,
  });
  return astToString(nodes);
}
