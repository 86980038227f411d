import path from 'node:path';
import { holdsContracts, PROJECT } from '../contract/index.ts';
import { settingsOf } from './settings-of.ts';
import { valueOf, type Variables } from './variables.ts';

/**
 * Where the contracts stand: `CONTRACT_CONTRACTS` of the process or of a `.env` in the folder, else `contracts/` in the folder where it
 * holds any, else those of the suite. Absolute.
 */
export function contractsFolder({
  variables,
  folder,
}: {
  readonly variables: Variables;
  readonly folder: string;
}): string {
  const named = valueOf(settingsOf(folder, variables), 'CONTRACT_CONTRACTS');
  if (named !== undefined) return path.resolve(folder, named);
  const here = path.resolve(folder, 'contracts');
  return holdsContracts(here) ? here : path.join(PROJECT, 'contracts');
}
