import { createClient } from '../client/index.ts';
import type { Contract } from '../contract/index.ts';
import { HostQueue, type Progress, URGENCY, verify } from '../engine/index.ts';
import {
  type Configuration,
  type Environment,
  environmentOf,
  type Selection,
  type Settings,
} from '../environments/index.ts';
import { type ApiRun, compareWithMock, type Run } from '../findings/index.ts';
import type { RunningProvider } from '../provider/index.ts';
import { manifestOf } from './manifest-of.ts';
import { withWaivers } from './with-waivers.ts';

export interface VerificationInput extends Configuration {
  readonly onProgress?: (progress: Progress) => void;
  /** Verifies the mock too for each API that runs elsewhere, to say what it answers otherwise. Default true. */
  readonly fidelity?: boolean;
}

/** Verifies every selected API where it is configured, or on a mock provider that is started for it, and closes what it opened. */
export async function runVerification({
  settings,
  selections,
  onProgress,
  fidelity = true,
}: VerificationInput): Promise<Run> {
  const startedAt = new Date();
  const twins = fidelity ? twinsOf(selections) : [];
  const all = [...selections, ...twins];
  const mock = all.some(({ environment }) => environment === undefined) ? await startMock(selections) : undefined;
  const queueAt = openQueues(settings);
  try {
    const runs = await Promise.all(
      all.map(({ contract, environment = mockEnvironment(contract, mock) }, index) =>
        verifySelection({
          contract,
          environment,
          settings,
          queueAt: (origin) => queueAt(origin, environment),
          ...(onProgress && index < selections.length && { onProgress }),
        }),
      ),
    );
    const meant = runs.slice(0, selections.length).map(({ run }) => run);
    const waived = await Promise.all(
      runs.map(({ run, contract }) =>
        withWaivers(
          run,
          contract,
          meant.filter((other) => other !== run && other.api === run.api),
        ),
      ),
    );
    const apis = waived.slice(0, selections.length);
    const fidelities = apis.flatMap((run) => {
      const twin = waived.slice(selections.length).find(({ api }) => api === run.api);
      return twin === undefined || run.environment.mock ? [] : [compareWithMock(run, twin)];
    });
    return { manifest: manifestOf(settings, startedAt), apis, ...(fidelities.length > 0 && { fidelity: fidelities }) };
  } finally {
    await mock?.close();
  }
}

/** Every API with a real environment once more, on the mock. */
function twinsOf(selections: readonly Selection[]): readonly Selection[] {
  const contracts = selections.flatMap(({ contract, environment }) =>
    environment === undefined || environment.mock ? [] : [contract],
  );
  return [...new Set(contracts)].map((contract) => ({ contract }));
}

/** Loaded only where it is needed: its data generator is the slowest thing to load of all. */
async function startMock(selections: readonly Selection[]): Promise<RunningProvider> {
  const { startProvider } = await import('../provider/index.ts');
  return startProvider({ contracts: [...new Set(selections.map(({ contract }) => contract))] });
}

interface Verifying {
  readonly contract: Contract;
  readonly environment: Environment;
  readonly settings: Settings;
  /** The queue of the host of an origin. */
  readonly queueAt: (origin: string) => HostQueue;
  readonly onProgress?: (progress: Progress) => void;
}

async function verifySelection(selection: Verifying): Promise<{ run: ApiRun; contract: Contract }> {
  const {
    contract,
    environment: { endpoint, credentials },
    settings: { timeoutMs, clientCertificate },
  } = selection;
  const client = createClient({
    contract,
    endpoint,
    credentials,
    timeoutMs,
    inTurn: (origin, send) => selection.queueAt(origin).send(send, URGENCY.most),
    ...(clientCertificate && { connection: { clientCertificate } }),
  });
  try {
    return { run: await verify({ ...selection, client, queue: selection.queueAt(endpoint) }), contract };
  } finally {
    await client.close();
  }
}

function mockEnvironment(contract: Contract, mock: RunningProvider | undefined): Environment {
  return environmentOf(contract, mock?.variables ?? {}, 'mock');
}

/** One queue for each host, for all APIs and sign-ins that live there; the mock is not slowed down. */
function openQueues({
  concurrency,
  maxRps,
}: Settings): (origin: string, environment: Pick<Environment, 'mock'>) => HostQueue {
  const queues = new Map<string, HostQueue>();
  return (origin, { mock }) => {
    const { host } = new URL(origin);
    const queue = queues.get(host) ?? new HostQueue({ concurrency, maxRps: mock ? undefined : maxRps });
    queues.set(host, queue);
    return queue;
  };
}
