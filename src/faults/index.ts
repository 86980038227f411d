import { loadContracts, type Contract } from '../contract/index.ts';
import { DERIVATIONS, deriveFaults } from './derived/index.ts';
import type { Fault } from './fault.ts';
import { WRITTEN_FAULTS } from './written/index.ts';

export { breaking } from './breaking.ts';
export type { Fault } from './fault.ts';

/** Every fault of these contracts: the written ones, then those that are derived from each contract. */
export function faultsOf(contracts: readonly Contract[]): Fault[] {
  const written = WRITTEN_FAULTS.filter(({ promise }) => contracts.some(({ api }) => promise.startsWith(`${api}#`)));
  return [
    ...written,
    ...contracts.flatMap((contract) => DERIVATIONS.flatMap((derivation) => deriveFaults(derivation, contract))),
  ];
}

/** The fault with this id. Throws with the ids that contain the words, or with all written ones where none does. */
export function findFault(id: string, contracts: readonly Contract[] = loadContracts()): Fault {
  const faults = faultsOf(contracts);
  const found = faults.find((fault) => fault.id === id);
  if (found !== undefined) return found;
  const alike = faults.filter((fault) => id !== '' && fault.id.includes(id));
  const known = (alike.length > 0 ? alike : WRITTEN_FAULTS).map((fault) => fault.id).join(', ');
  throw new RangeError(
    `Unknown fault "${id}". ${alike.length > 0 ? 'Alike' : 'Known'}: ${known}. All: npm run detect -- --list`,
  );
}
