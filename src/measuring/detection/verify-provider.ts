import { checks, familyOf, type Check } from '../../checks/index.ts';
import { type BodyReader, createClient, sharedBodies, type Transport } from '../../client/index.ts';
import type { Contract } from '../../contract/index.ts';
import { HostQueue, verify } from '../../engine/index.ts';
import { environmentOf, type Environment, type Settings } from '../../environments/index.ts';
import type { ApiRun } from '../../findings/index.ts';
import type { RunningProvider } from '../../provider/index.ts';

const SETTINGS: Omit<Settings, 'maxRequests'> = {
  failOn: 'all',
  require: [],
  probes: 'all',
  maxRps: undefined,
  concurrency: 8,
  timeoutMs: 5_000,
};

/**
 * One for each contract, kept for the whole process: providers that start alike answer most requests alike, whatever fault they have. What is known of
 * a body is known by one contract, so two never share it.
 */
const readers = new WeakMap<Contract, BodyReader>();

function readerOf(contract: Contract): BodyReader {
  const reader = readers.get(contract) ?? sharedBodies();
  readers.set(contract, reader);
  return reader;
}

/** How much of an API is looked at. */
export interface Extent {
  /** Operations that are judged; absent for all of them. */
  readonly operations?: readonly string[] | undefined;
  /** Every resource and every form of credentials, not only the first. */
  readonly resources: 'first' | 'all';
  readonly credentials: 'first' | 'all';
  /** Walks over the pages of lists, in every order and under every filter. */
  readonly lists: boolean;
  /** Broken credentials, in every part and by every method. */
  readonly authentication: boolean;
  /** Wrong, missing and odd parameters. */
  readonly parameters: boolean;
  /** The same request before and after others. */
  readonly memory: boolean;
  /** `positive` sends nothing that must be refused. */
  readonly probes: Settings['probes'];
  /** What rarely shows something, as far as the usual budget leaves something over. */
  readonly spare: boolean;
}

/** Requests for each operation, as users have them; and enough for anything where only a part is looked at. */
const [USUAL, AMPLE] = [500, 5_000];

export const EVERYTHING: Extent = {
  resources: 'all',
  credentials: 'all',
  lists: true,
  authentication: true,
  parameters: true,
  memory: true,
  probes: 'all',
  spare: true,
};

/** The check of what a provider remembers. */
export const MEMORY = 'invariants/answers-stand-alone';

/** These families send most requests. */
export const FAMILIES_OF_LISTS = ['pagination', 'sorting', 'filtering'];

/** Verifies one API of a running provider as a user would, in this process. */
export async function verifyProvider(
  provider: RunningProvider,
  contract: Contract,
  extent: Extent & { readonly maxRequests?: number },
): Promise<ApiRun> {
  const { spare: usesSpare, probes, maxRequests = usesSpare ? USUAL : AMPLE } = extent;
  const environment = within(environmentOf(contract, provider.variables, 'mock'), extent);
  const client = createClient({
    contract,
    endpoint: environment.endpoint,
    credentials: environment.credentials,
    timeoutMs: SETTINGS.timeoutMs,
    bodies: readerOf(contract),
    transport: transportTo(provider),
  });
  const queue = new HostQueue({ concurrency: SETTINGS.concurrency, maxRps: undefined });
  try {
    const run = await verify({
      contract,
      environment,
      settings: { ...SETTINGS, maxRequests, probes },
      client,
      queue,
      checks: checksOf(extent),
      usesSpare,
    });
    // A check that fails judges nothing, so nothing can be measured by it.
    const failures = run.verdicts.flatMap((verdict) => verdict.failures ?? []);
    if (failures.length > 0) throw new Error(failures.join('\n'));
    return run;
  } finally {
    await client.close();
  }
}

function within(environment: Environment, { resources, credentials }: Extent): Environment {
  const some = <T>(list: readonly T[], choice: 'first' | 'all'): readonly T[] =>
    choice === 'all' ? list : list.slice(0, 1);
  return {
    ...environment,
    resources: some(environment.resources, resources),
    credentials: some(environment.credentials, credentials),
  };
}

/** The checks of an extent, limited to its operations. */
function checksOf({ operations, lists, authentication, parameters, memory }: Extent): readonly Check[] {
  const leftOut = [
    ...(lists ? [] : FAMILIES_OF_LISTS),
    ...(authentication ? [] : ['authentication']),
    ...(parameters ? [] : ['parameters']),
  ];
  const all = operations === undefined ? checks : limitedTo(operations);
  return all.filter((check) => !leftOut.includes(familyOf(check)) && (memory || check.id !== MEMORY));
}

/** Kept, because many faults touch the same operations, and whether a check applies is asked once for each. */
const limited = new Map<string, readonly Check[]>();

/** Every check, for these operations alone. */
function limitedTo(operations: readonly string[]): readonly Check[] {
  const key = operations.join(' ');
  const known =
    limited.get(key) ??
    checks.map((check): Check => ({
      ...check,
      appliesTo: (operation) => operations.includes(operation.id) && check.appliesTo(operation),
    }));
  limited.set(key, known);
  return known;
}

/** Sends requests straight into the provider, because connections cost as much as all the judging and have tests of their own. */
function transportTo(provider: RunningProvider): Transport {
  return {
    async send(request) {
      const startedAt = Date.now();
      const started = performance.now();
      const answer = await provider.answer({
        ...request,
        headers: { host: new URL(request.origin).host, ...request.headers },
      });
      return { startedAt, durationMs: performance.now() - started, answer: { ...answer, tooLarge: false } };
    },
    close: () => Promise.resolve(),
  };
}
