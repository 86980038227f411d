import { parseContract, type Contract } from '../../contract/index.ts';

export { findOperation as operationOf } from '../../contract/index.ts';

/** A contract from the text of an OpenAPI document, as `loadContract` reads it from a file. */
export function contractFrom(yaml: string): Contract {
  return parseContract(yaml, 'contracts/test/openapi.yaml');
}
