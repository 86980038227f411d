// oxlint-disable-next-line import/no-unassigned-import -- says so before anything that an old Node cannot load
import './require-node.ts';
import { breaking, findFault } from '../faults/index.ts';
import {
  startProvider as startSoundProvider,
  type ProviderOptions as SoundProviderOptions,
  type RunningProvider,
} from '../provider/index.ts';

export type { RunningProvider } from '../provider/index.ts';

/** How the mock is started, and the promises that it breaks. */
export interface ProviderOptions extends Omit<SoundProviderOptions, 'wrappers'> {
  /** Ids as `npm run detect -- --list` shows them: `total-ignores-filter`. */
  readonly faults?: readonly string[];
}

/** Starts every API on one port of this machine. Rejects where the port is taken, or a fault is not known. */
export async function startProvider({ faults = [], ...options }: ProviderOptions = {}): Promise<RunningProvider> {
  const broken = faults.map((id) => findFault(id, options.contracts));
  return startSoundProvider({ ...options, wrappers: breaking(...broken) });
}
