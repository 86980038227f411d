import { parseContract, type Contract, type Operation } from '../../contract/index.ts';

/** A contract from the text of an OpenAPI document, as `loadContract` reads it from a file. */
export function contractFrom(yaml: string): Contract {
  return parseContract(yaml, 'contracts/test/openapi.yaml');
}

/** An operation of a contract by its operationId. */
export function operationOf(contract: Contract, id: string): Operation {
  const operation = contract.operations.find((candidate) => candidate.id === id);
  if (operation === undefined) throw new Error(`No operation "${id}". Known: ${contract.operations.map((known) => known.id).join(', ')}.`);
  return operation;
}
