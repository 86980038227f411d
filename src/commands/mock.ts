import { readCommandLine } from './mock-options.ts';
import { breaking } from '../faults/index.ts';
import { type RunningProvider, startProvider } from '../provider/index.ts';

try {
  const options = readCommandLine(process.argv.slice(2));
  const provider = await start(options);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void provider.close());
  console.log(announcement(provider, options));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function start(options: ReturnType<typeof readCommandLine>): Promise<RunningProvider> {
  try {
    return await startProvider({ ...options, wrappers: breaking(...options.faults) });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'EADDRINUSE')
      throw new Error(
        `Port ${options.port} is in use. Stop what runs there, or choose another with --port; 0 takes any that is free.`,
        { cause: error },
      );
    if (error.code === 'EACCES')
      throw new Error(`Port ${options.port} may not be opened by this user. Choose one above 1023 with --port.`, {
        cause: error,
      });
    throw error;
  }
}

function announcement(
  { origin, variables }: RunningProvider,
  { faults, seed }: ReturnType<typeof readCommandLine>,
): string {
  return [
    `# The mock provider runs at ${origin} with seed ${seed}. Ctrl+C ends it.`,
    ...faults.map(({ id, title }) => `# Fault ${id}: ${title}.`),
    '# A .env file with these lines points a verification at it; the credentials open nothing else.',
    ...Object.entries(variables).map(([name, value]) => `${name}=${value}`),
  ].join('\n');
}
