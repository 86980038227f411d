import { type Environment, environmentOf, MOCK_ENVIRONMENT, type Selection } from '../environments/index.ts';
import type { RunningProvider } from '../provider/index.ts';

/** Starts a mock of the selected APIs where one of them has no environment. */
export async function startMock(selections: readonly Selection[]): Promise<RunningProvider | undefined> {
  if (selections.every(({ environment }) => environment !== undefined)) return undefined;
  // Loaded only where it is needed, because nothing takes longer to load than its data generator.
  const { startProvider } = await import('../provider/index.ts');
  return startProvider({ contracts: [...new Set(selections.map(({ contract }) => contract))] });
}

/** Where a selected API runs: in the environment that is configured, else on the mock. */
export function environmentIn({ contract, environment }: Selection, mock: RunningProvider | undefined): Environment {
  return environment ?? environmentOf(contract, mock?.variables ?? {}, MOCK_ENVIRONMENT);
}
