import { createClient } from '../../client/index.ts';
import { findContract, type Contract } from '../../contract/index.ts';
import { environmentOf, type Environment } from '../../environments/index.ts';
import { type ProviderOptions, startProvider } from '../../provider/index.ts';
import { readPact } from '../pact-files.ts';
import { PactError } from '../pact-error.ts';
import type { StateContext } from '../provider-states.ts';
import { judgeByContract, replayPact, type InteractionResult } from './verify-pact.ts';

export interface PactVerification {
  /** Pact files, from the project's folder. */
  readonly files: readonly string[];
  readonly contracts: readonly Contract[];
  /** Where providers run, beside the mock. */
  readonly environments: readonly Environment[];
  /** Where the mock departs from its contracts. */
  readonly wrappers?: NonNullable<ProviderOptions['wrappers']>;
}

/**
 * Judges each interaction of each pact: by the contract, then on the mock, then in every environment of its provider.
 * Throws `PactError` for a file that holds no pact.
 */
export async function verifyPacts({
  files,
  contracts,
  environments,
  wrappers = () => [],
}: PactVerification): Promise<InteractionResult[]> {
  const known = files.map((file) => ({ file, contract: providerOf(file, contracts) }));
  const mock = await startProvider({ wrappers });
  try {
    const results: InteractionResult[] = [];
    for (const { file, contract } of known) {
      const judged = await judgeByContract(file, { contract });
      results.push(...judged);
      const allowed = readPact(file).interactions.filter(({ description }) =>
        judged.some(({ interaction, result }) => interaction === description && result === 'passed'),
      );
      for (const environment of [
        environmentOf(contract, mock.variables, 'mock'),
        ...environments.filter(({ api }) => api === contract.api),
      ])
        results.push(...(await replayIn(environment, contract, (context) => replayPact(file, context, allowed))));
    }
    return results;
  } finally {
    await mock.close();
  }
}

async function replayIn(
  environment: Environment,
  contract: Contract,
  replay: (context: StateContext) => Promise<InteractionResult[]>,
): Promise<InteractionResult[]> {
  const client = createClient({
    contract,
    endpoint: environment.endpoint,
    credentials: environment.credentials,
    timeoutMs: 10_000,
  });
  try {
    return await replay({ contract, environment, client });
  } finally {
    await client.close();
  }
}

function providerOf(file: string, contracts: readonly Contract[]): Contract {
  const { provider } = readPact(file);
  if (!contracts.some(({ api }) => api === provider.name))
    throw new PactError(
      `${file} is a pact with "${provider.name}", which has no contract here. Known: ${contracts.map(({ api }) => api).join(', ')}.`,
    );
  return findContract(contracts, provider.name);
}
