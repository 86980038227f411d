import { closest, distance } from 'fastest-levenshtein';
import { loadContracts, type Contract } from '../contract/index.ts';
import { crossedFaults } from './beside/crossed-faults.ts';
import { DERIVATIONS, deriveFaults } from './derived/index.ts';
import type { Fault } from './fault.ts';
import { WRITTEN_FAULTS } from './written/index.ts';

export { breaking } from './breaking.ts';
export type { Fault } from './fault.ts';

/** Every fault of these contracts: the written ones, those that are derived from each contract, and some of these limited to a context. */
export function faultsOf(contracts: readonly Contract[]): Fault[] {
  const written = WRITTEN_FAULTS.filter(({ promise }) => contracts.some(({ api }) => promise.startsWith(`${api}#`)));
  return [
    ...written,
    ...contracts.flatMap((contract) => {
      const derived = DERIVATIONS.flatMap((derivation) => deriveFaults(derivation, contract));
      return [...derived, ...crossedFaults(contract, derived)];
    }),
  ];
}

/** Ids that a message shows at most. */
const MOST_SHOWN = 20;
/** Share of the letters of a misspelt id that may be wrong. */
const MISSPELT = 1 / 4;

/** The fault with this id. Throws with the nearest id, the ids that contain the word, or the written ones. */
export function findFault(id: string, contracts: readonly Contract[] = loadContracts()): Fault {
  const faults = faultsOf(contracts);
  const found = faults.find((fault) => fault.id === id);
  if (found !== undefined) return found;
  throw new RangeError(`Unknown fault "${id}". ${resembling(id, faults)} detect --list names all.`);
}

function resembling(id: string, faults: readonly Fault[]): string {
  const ids = faults.map((fault) => fault.id);
  const alike = ids.filter((each) => id !== '' && each.includes(id));
  const others = alike.length > MOST_SHOWN ? ` and ${alike.length - MOST_SHOWN} more` : '';
  if (alike.length > 0) return `Alike: ${alike.slice(0, MOST_SHOWN).join(', ')}${others}.`;
  const nearest = closest(id, ids);
  if (distance(id, nearest) <= id.length * MISSPELT) return `Did you mean ${nearest}?`;
  const known = faults.filter(({ derivation }) => derivation === undefined);
  const shown = known.length > 0 ? known : faults.slice(0, MOST_SHOWN);
  return `Known: ${shown.map((fault) => fault.id).join(', ')}.`;
}
