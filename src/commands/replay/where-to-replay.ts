import type { Contract } from '../../contract/index.ts';
import { environmentOf, readConfiguration, type Environment, type Settings } from '../../environments/index.ts';
import { breaking, type Fault } from '../../faults/index.ts';
import type { ApiRun } from '../../findings/index.ts';
import { startProvider } from '../../provider/index.ts';
import { CommandError } from '../program/index.ts';

/** The contracts that are known, and how a mock is started for a finding that is from the mock. */
export interface MockSetting {
  readonly contracts: readonly Contract[];
  readonly seed: number;
  readonly faults: readonly Fault[];
}

/** Where a finding is looked for again. */
export interface Place {
  readonly contract: Contract;
  readonly environment: Environment;
  readonly settings: Settings;
  close(): Promise<void>;
}

/** The environment that a run was about, as it is configured now; or a mock that is started for it. Throws `CommandError` where neither can be had. */
export async function whereToReplay(run: ApiRun, mock: MockSetting): Promise<Place> {
  const { settings, selections } = readConfiguration({
    contracts: mock.contracts,
    variables: process.env,
    folder: process.cwd(),
  });
  const ofApi = selections.filter(({ contract }) => contract.api === run.api);
  if (run.environment.mock) return onMock(ofApi[0]?.contract, { run, settings, mock });
  const { name } = run.environment;
  const selection = ofApi.find(({ environment }) => environment?.name === name);
  if (selection?.environment === undefined) {
    const variable = ofApi[0]?.contract.variables.endpoint ?? 'its endpoint';
    throw new CommandError(
      `The finding is from ${run.api} on "${name}" (${run.environment.origin}), which is not configured now: set ${variable}${name === 'default' ? '' : ` and CONTRACT_ENV=${name}`}.`,
    );
  }
  const { contract, environment } = selection;
  return { contract, environment, settings, close: async () => undefined };
}

interface OnMock {
  readonly run: ApiRun;
  readonly settings: Settings;
  readonly mock: MockSetting;
}

async function onMock(
  contract: Contract | undefined,
  { run, settings, mock: { seed, faults } }: OnMock,
): Promise<Place> {
  if (contract === undefined) throw new CommandError(`The finding is about ${run.api}, which has no contract here.`);
  const items = faults.find(({ data }) => data !== undefined)?.data?.items;
  const provider = await startProvider({
    contracts: [contract],
    seed,
    wrappers: breaking(...faults),
    ...(items !== undefined && { items }),
  });
  return {
    contract,
    environment: environmentOf(contract, provider.variables, 'mock'),
    settings,
    close: () => provider.close(),
  };
}
