import PQueue from 'p-queue';
import type { Fault } from '../../faults/index.ts';
import { type SoakRun, soakOnce } from './soak-once.ts';

export interface Soak {
  /** Verifications: of a sound provider, or of each fault. */
  readonly runs: number;
  readonly maxRps: number;
  readonly sideBySide: number;
  readonly items?: number;
  /** Default: none, the provider is sound. */
  readonly faults?: readonly Fault[];
  /** The check that must find the fault, where it is not one that the fault is for. */
  readonly check?: string;
  readonly onRun?: (run: SoakRun) => void;
}

/** Verifies providers under trouble, several at a time; each has its own, so that they do not disturb each other. They mostly wait for their turn to send. */
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
