import { execFileSync } from 'node:child_process';
import { createClient } from '../client/index.ts';
import type { Contract } from '../contract/index.ts';
import { HostQueue, type Progress, verify } from '../engine/index.ts';
import { type Configuration, type Environment, environmentOf, type Settings } from '../environments/index.ts';
import type { ApiRun, Manifest, Run } from '../findings/index.ts';
import type { RunningProvider } from '../provider/index.ts';
import { withWaivers } from './with-waivers.ts';

export interface VerificationInput extends Configuration {
  readonly onProgress?: (progress: Progress) => void;
}

/** Verifies every selected API where it is configured, or on a mock provider that is started for it, and closes what it opened. */
export async function runVerification({ settings, selections, onProgress }: VerificationInput): Promise<Run> {
  const startedAt = new Date();
  const mock = selections.some(({ environment }) => environment === undefined) ? await startMock() : undefined;
  const queues = new Map<string, HostQueue>();
  try {
    const apis = await Promise.all(
      selections.map(({ contract, environment = mockEnvironment(contract, mock) }) =>
        verifySelection({ contract, environment, settings, queue: queueOf(queues, environment, settings), ...(onProgress && { onProgress }) })),
    );
    return { manifest: manifestOf(settings, startedAt), apis };
  } finally {
    await mock?.close();
  }
}

/** Loaded only where it is needed: its data generator is the slowest thing to load of all. */
async function startMock(): Promise<RunningProvider> {
  const { startProvider } = await import('../provider/index.ts');
  return startProvider();
}

async function verifySelection(selection: { contract: Contract; environment: Environment; settings: Settings; queue: HostQueue; onProgress?: (progress: Progress) => void }): Promise<ApiRun> {
  const { contract, environment, settings } = selection;
  const client = createClient({ contract, endpoint: environment.endpoint, credentials: environment.credentials, timeoutMs: settings.timeoutMs });
  try {
    return await withWaivers(await verify({ ...selection, client }), contract);
  } finally {
    await client.close();
  }
}

function mockEnvironment(contract: Contract, mock: RunningProvider | undefined): Environment {
  return environmentOf(contract, mock?.variables ?? {}, 'mock');
}

/** One queue for each host, for all APIs that live there; the mock is not slowed down. */
function queueOf(queues: Map<string, HostQueue>, { endpoint, mock }: Environment, { concurrency, maxRps }: Settings): HostQueue {
  const { host } = new URL(endpoint);
  const queue = queues.get(host) ?? new HostQueue({ concurrency, maxRps: mock ? undefined : maxRps });
  queues.set(host, queue);
  return queue;
}

function manifestOf(settings: Settings, startedAt: Date): Manifest {
  const commit = currentCommit();
  return {
    suite: 'api-contract-suite',
    ...(commit !== undefined && { commit }),
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    failOn: settings.failOn,
    require: settings.require,
    probes: settings.probes,
  };
}

function currentCommit(): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
