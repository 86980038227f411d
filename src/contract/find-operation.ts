import { ContractError } from './contract-error.ts';
import type { Contract, Operation } from './model/index.ts';
import { nearestWord, suggestion } from './nearest-word.ts';

/** The operation with this id. Throws `ContractError` with the known ones. */
export function findOperation(contract: Contract, id: string): Operation {
  const known = contract.operations.map((operation) => operation.id);
  const found = contract.operations.find((operation) => operation.id === id);
  if (!found)
    throw new ContractError(
      `Unknown operation "${id}" of ${contract.api}. ${suggestion(nearestWord(id, known), known)}`,
    );
  return found;
}

/** The contract of this API. Throws `ContractError` with the known ones. */
export function findContract(contracts: readonly Contract[], api: string): Contract {
  const known = contracts.map((contract) => contract.api).join(', ');
  const found = contracts.find((contract) => contract.api === api);
  if (!found) throw new ContractError(`Unknown API "${api}". Known: ${known}.`);
  return found;
}
