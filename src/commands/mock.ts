import type { Fault } from '../faults/index.ts';
import type { RunningProvider } from '../provider/index.ts';
import {
  chosenContracts,
  collected,
  CommandError,
  CONTRACTS_OPTION,
  defineCommand,
  EXIT,
  namedFaults,
  SUITE,
  wholeNumber,
} from './program/index.ts';

const PORTS = 65_535;

export const mock = defineCommand({
  name: 'mock',
  does: 'serves every API as its contract says, and prints the variables that point at it',
  example: SUITE.isInstalled ? '--port 4010 --latency 50' : '--port 4010 --fault total-ignores-filter',
  takes: (command) =>
    command
      .option('--port <number>', 'on 127.0.0.1; 0 takes any that is free', wholeNumber('--port', { most: PORTS }), 4010)
      .option('--seed <number>', 'decides which items there are', wholeNumber('--seed'), 1)
      .option('--items <number>', 'how many items each list has', wholeNumber('--items'))
      .option('--latency <milliseconds>', 'waits before each answer', wholeNumber('--latency'), 0)
      .option('--fault <id>', 'breaks a promise; give it several times for several', collected)
      .option(...CONTRACTS_OPTION),
  run: async ({ port, seed, items, latency, fault = [], contracts: folder }) => {
    const contracts = await chosenContracts(folder);
    const faults = await namedFaults(fault, contracts);
    const { breaking } = await import('../faults/index.ts');
    const { startProvider } = await import('../provider/index.ts');
    const count = items ?? faults.find(({ data }) => data !== undefined)?.data?.items;
    const provider = await startProvider({
      port,
      seed,
      latencyMs: latency,
      contracts,
      ...(count !== undefined && { items: count }),
      wrappers: breaking(...faults),
    }).catch((error: unknown) => {
      throw explained(error, port);
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void provider.close());
    console.log(announcement(provider, faults, seed));
    return EXIT.kept;
  },
});

/** What a user can do where a port cannot be opened; any other error as it is. */
function explained(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return new CommandError(
      `Port ${port} is in use. Stop what runs there, or choose another with --port; 0 takes any that is free.`,
      { cause: error },
    );
  if (code === 'EACCES')
    return new CommandError(`Port ${port} may not be opened by this user. Choose one above 1023 with --port.`, {
      cause: error,
    });
  return error;
}

function announcement({ origin, variables }: RunningProvider, faults: readonly Fault[], seed: number): string {
  return [
    `# The mock provider runs at ${origin} with seed ${seed}. Ctrl+C ends it.`,
    ...faults.map(({ id, title }) => `# Fault ${id}: ${title}.`),
    '# A .env file with these lines points a verification at it; the credentials open nothing else.',
    ...Object.entries(variables).map(([name, value]) => `${name}=${value}`),
  ].join('\n');
}
