import type { Fault } from './fault.ts';

export type { Fault } from './fault.ts';

/** Every way in which the provider can break its promises. */
export const FAULTS: readonly Fault[] = [];

/** The fault with this id. Throws with the known ones. */
export function findFault(id: string): Fault {
  const found = FAULTS.find((fault) => fault.id === id);
  if (found === undefined) throw new RangeError(`Unknown fault "${id}". Known: ${FAULTS.map((fault) => fault.id).join(', ')}.`);
  return found;
}
