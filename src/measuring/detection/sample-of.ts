import type { Fault } from '../../faults/index.ts';

/** Of the written faults every so many is taken, and of the derivations. */
const [WRITTEN, DERIVATIONS] = [9, 3];

/** A few faults that show most of what all of them show: some of the written ones, and of every third derivation the fault in the middle. */
export function sampleOf(faults: readonly Fault[]): readonly Fault[] {
  const groups = Map.groupBy(faults, ({ derivation }) => derivation);
  const written = (groups.get(undefined) ?? []).filter((_, index) => index % WRITTEN === 0);
  groups.delete(undefined);
  const derived = [...groups.values()].filter((_, index) => index % DERIVATIONS === 0);
  return [...written, ...derived.flatMap((group) => group[Math.floor(group.length / 2)] ?? [])];
}
