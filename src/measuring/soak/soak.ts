import PQueue from 'p-queue';
import type { Fault } from '../../faults/index.ts';
import type { SoakRun } from './outcome-of.ts';
import { soakOnce } from './soak-once.ts';

export interface Soak {
  /** How many verifications of a sound provider, or of each fault. */
  readonly runs: number;
  readonly maxRps: number;
  readonly sideBySide: number;
  readonly items?: number;
  /** Default: none, so the provider is sound. */
  readonly faults?: readonly Fault[];
  /** The check that must find the fault. Default: any check that is meant to. */
  readonly check?: string;
  readonly onRun?: (run: SoakRun) => void;
}

/** Verifies providers during incidents, several side by side because each mostly waits to send. Each run has its own provider, so that runs do not disturb each other. */
export async function soak({
  runs,
  maxRps,
  sideBySide,
  items = 120,
  faults = [],
  check,
  onRun,
}: Soak): Promise<readonly SoakRun[]> {
  const queue = new PQueue({ concurrency: sideBySide });
  const chosen: readonly (Fault | undefined)[] = faults.length === 0 ? [undefined] : faults;
  const jobs = chosen.flatMap((fault) =>
    Array.from({ length: runs }, (_, index) => ({
      number: index + 1,
      maxRps,
      items,
      ...(fault && { fault }),
      ...(check !== undefined && { check }),
    })),
  );
  return queue.addAll(
    jobs.map((job) => async () => {
      const run = await soakOnce(job);
      onRun?.(run);
      return run;
    }),
  );
}
