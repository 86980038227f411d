import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Environment, environmentOf, MOCK_ENVIRONMENT, type Selection } from '../environments/index.ts';
import type { ContractPlace } from './mock-thread.ts';

/** A mock that runs in a thread of its own, so that judging and answering share no core. */
export interface RunningMock {
  /** Those of every API. */
  readonly variables: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const THREAD = new URL(`./mock-thread${path.extname(import.meta.filename)}`, import.meta.url);

/** Starts a mock of the selected APIs where one of them has no environment. Rejects where it cannot start. */
export async function startMock(selections: readonly Selection[]): Promise<RunningMock | undefined> {
  if (selections.every(({ environment }) => environment !== undefined)) return undefined;
  const contracts = new Set(selections.map(({ contract }) => contract));
  const places: ContractPlace[] = [...contracts].map(({ file, root }) => ({ file, root }));
  const thread = new Worker(THREAD, { workerData: places });
  const [variables] = (await once(thread, 'message')) as [RunningMock['variables']];
  return {
    variables,
    close: async () => {
      await thread.terminate();
    },
  };
}

/** Where a selected API runs: in the environment that is configured, else on the mock. */
export function environmentIn({ contract, environment }: Selection, mock: RunningMock | undefined): Environment {
  return environment ?? environmentOf(contract, mock?.variables ?? {}, MOCK_ENVIRONMENT);
}
