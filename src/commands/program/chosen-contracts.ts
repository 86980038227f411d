import path from 'node:path';
import type { Contract } from '../../contract/index.ts';

/** The option of every command that reads contracts. */
export const CONTRACTS_OPTION = [
  '--contracts <folder>',
  'reads the contracts of this folder; without it CONTRACT_CONTRACTS, ./contracts, or those of the suite',
] as const;

/** Variables of the process, with the folder that the option names. */
export function variablesWith(contracts: string | undefined): Readonly<Record<string, string | undefined>> {
  return { ...process.env, ...(contracts !== undefined && { CONTRACT_CONTRACTS: path.resolve(contracts) }) };
}

/** Absolute folder of the contracts that a command reads. */
export async function chosenFolder(contracts: string | undefined): Promise<string> {
  const { contractsFolder } = await import('../../environments/index.ts');
  return contractsFolder({ variables: variablesWith(contracts), folder: process.cwd() });
}

/** The contracts that a command reads. */
export async function chosenContracts(contracts: string | undefined): Promise<readonly Contract[]> {
  const { loadContracts } = await import('../../contract/index.ts');
  return loadContracts(await chosenFolder(contracts));
}
