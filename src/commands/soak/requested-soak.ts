import type { Fault } from '../../faults/index.ts';
import { CommandError, namedFaults } from '../program/index.ts';

/** Options of the command line, as commander gives them. */
export interface TypedSoak {
  readonly runs?: number | undefined;
  readonly sideBySide: number;
  readonly rps: number;
  readonly fault?: readonly string[] | undefined;
  readonly check?: string | undefined;
  readonly each?: boolean | undefined;
}

export interface RequestedSoak {
  readonly runs: number;
  readonly sideBySide: number;
  readonly maxRps: number;
  readonly faults: readonly Fault[];
  /** The check that must find the fault in every run; default: one that the fault is for. */
  readonly check?: string;
}

/** Runs where nobody says how many: of each fault with --each, and otherwise. */
export const RUNS = { each: 1, otherwise: 50 };

/** What the options mean together. Throws `CommandError` where they contradict each other. */
export async function requestedSoak({
  runs,
  sideBySide,
  rps,
  fault = [],
  check,
  each = false,
}: TypedSoak): Promise<RequestedSoak> {
  if (each && fault.length > 0)
    throw new CommandError('--each means every written fault. Leave out --fault, or --each.');
  if (check !== undefined && fault.length !== 1)
    throw new CommandError(`--check ${check} stands with one --fault: the broken promise that it must find.`);
  return {
    runs: runs ?? (each ? RUNS.each : RUNS.otherwise),
    sideBySide,
    maxRps: rps,
    faults: each ? await writtenFaults() : await namedFaults(fault),
    ...(check !== undefined && { check }),
  };
}

/** Faults that somebody wrote, not those that follow from each contract. */
async function writtenFaults(): Promise<readonly Fault[]> {
  const { loadContracts } = await import('../../contract/index.ts');
  const { faultsOf } = await import('../../faults/index.ts');
  return faultsOf(loadContracts()).filter(({ derivation }) => derivation === undefined);
}
