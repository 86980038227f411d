import type { Contract } from '../../contract/index.ts';
import { faultsOf, type Fault } from '../../faults/index.ts';
import { measureFault } from '../detection/measure-fault.ts';

/** What became of the faults that were tried. */
export interface FaultShare {
  readonly tried: number;
  /** Id and title of each fault that none of its own checks finds. */
  readonly missed: readonly string[];
}

/** Breaks some promises of a contract, one at a time. `start` chooses where the choice begins, so that equal numbers break equal promises. */
export async function missedFaults(
  contract: Contract,
  { count, start }: { readonly count: number; readonly start: number },
): Promise<FaultShare> {
  const chosen = someOf(faultsOf([contract]), { count, start });
  const missed: string[] = [];
  for (const fault of chosen) {
    const { detection, id, title } = await measureFault(fault, [contract]);
    if (detection === 'missed') missed.push(`${id}: ${title}`);
  }
  return { tried: chosen.length, missed };
}

/** One fault of each of some derivations, which begin at another one for every number. */
function someOf(faults: readonly Fault[], { count, start }: { readonly count: number; readonly start: number }): Fault[] {
  const kinds = [...Map.groupBy(faults, ({ derivation }) => derivation).values()];
  return Array.from({ length: Math.min(count, kinds.length) }, (_, at) => {
    // A step that shares no factor with the number of kinds would be better; a prime does for nearly all.
    const kind = kinds[(start * 7 + at * 11) % kinds.length] ?? faults;
    return kind[start % kind.length];
  }).filter((fault) => fault !== undefined);
}
