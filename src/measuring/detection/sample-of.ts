import type { Fault } from '../../faults/index.ts';

/** Of the written faults every so many is taken. */
const EVERY = 9;

/** A few faults that show most of what all of them show: some of the written ones, and of each derivation the one in the middle. */
export function sampleOf(faults: readonly Fault[]): readonly Fault[] {
  const groups = Map.groupBy(faults, ({ derivation }) => derivation);
  const written = (groups.get(undefined) ?? []).filter((_, index) => index % EVERY === 0);
  groups.delete(undefined);
  return [...written, ...[...groups.values()].flatMap((group) => group[Math.floor(group.length / 2)] ?? [])];
}
