import type { Fault } from '../../faults/index.ts';

/** A few faults that show most of what all of them show: every written one, and of each derivation the one in the middle. */
export function sampleOf(faults: readonly Fault[]): readonly Fault[] {
  const groups = Map.groupBy(faults, ({ derivation, id }) => derivation ?? id);
  return [...groups.values()].flatMap((group) => group[Math.floor(group.length / 2)] ?? []);
}
