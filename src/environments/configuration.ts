import type { Contract } from '../contract/index.ts';
import { chosenApis } from './chosen-apis.ts';
import { type ChosenPart, chosenPart } from './chosen-part.ts';
import { chosenShard, type Shard } from './chosen-shard.ts';
import { chosenRevision, revisionVariable } from './chosen-revision.ts';
import { ConfigurationError } from '../client/index.ts';
import { environmentOf, type Environment } from './environment.ts';
import { misspelt, providerVariables } from './known-variables.ts';
import { readLayers, type Layers } from './layers.ts';
import { readSettings, SETTING_VARIABLES, type Settings } from './settings.ts';
import { valueOf, type Variables } from './variables.ts';

export interface ConfigurationInput {
  readonly contracts: readonly Contract[];
  /** Of the process. */
  readonly variables: Variables;
  /** Where the `.env` files lie. */
  readonly folder: string;
}

export interface Configuration {
  readonly settings: Settings;
  readonly selections: readonly Selection[];
  /** What other machines verify of the same run. Absent where this one verifies everything. */
  readonly elsewhere?: readonly Selection[];
  readonly shard?: Shard;
  /** APIs that have a contract and were not chosen: nothing is sent to them. */
  readonly leftOut?: readonly string[];
  /** Present where only some operations or checks are wanted. */
  readonly part?: ChosenPart;
}

/** One API to verify, and where. */
export interface Selection {
  readonly contract: Contract;
  /** Absent where no endpoint is set: the API is verified on the mock. */
  readonly environment?: Environment;
}

/** Reads `.env`, `.env.<name>` for each name in `CONTRACT_ENV`, and the process, the later one winning. Throws `ConfigurationError` with every problem. */
export function readConfiguration({ contracts, variables, folder }: ConfigurationInput): Configuration {
  const layers = readLayers(folder, variables);
  const problems = [...misspelt(layers.sources, contracts), ...problemsOfSeveral(layers, contracts)];
  const { chosen, leftOut, part } = chosenPart(
    chosenApis(contracts, layers.settings, problems),
    layers.settings,
    problems,
  );
  problems.push(...problemsOfIdle(layers, chosen));
  const settings = readSettings(layers.settings, problems);
  const selections = chosen
    .map((contract) => chosenRevision(contract, layers.settings, problems))
    .flatMap((contract) => select(contract, layers, problems));
  if (settings.require.includes('environment')) problems.push(...problemsOfMocked(selections));
  const { own, elsewhere, shard } = chosenShard(selections, layers.settings, problems);
  if (problems.length > 0) throw new ConfigurationError([...new Set(problems)]);
  return {
    settings,
    selections: own,
    ...(shard && { elsewhere, shard }),
    ...(leftOut.length > 0 && { leftOut }),
    ...(part && { part }),
  };
}

/** Where an environment is required, an API without one is verified nowhere. */
function problemsOfMocked(selections: readonly Selection[]): readonly string[] {
  return selections
    .filter(({ environment }) => environment === undefined)
    .map(
      ({ contract: { api, variables } }) =>
        `${variables.endpoint} is not set, so ${api} would be verified on the mock: set it, leave ${api} out of CONTRACT_APIS, or take "environment" out of CONTRACT_REQUIRE.`,
    );
}

function select(contract: Contract, { environments }: Layers, problems: string[]): readonly Selection[] {
  const configured = environments.filter(
    ({ variables }) => valueOf(variables, contract.variables.endpoint) !== undefined,
  );
  if (configured.length === 0) return [{ contract }];
  return configured.flatMap(({ name, variables }) => {
    try {
      return [{ contract, environment: environmentOf(contract, variables, name) }];
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      problems.push(...error.problems.map((problem) => (environments.length > 1 ? `${name}: ${problem}` : problem)));
      return [];
    }
  });
}

/** Variables of the process would count for every environment, and one run has one set of settings. */
function problemsOfSeveral(
  { environments, files, process }: Layers,
  contracts: readonly Contract[],
): readonly string[] {
  if (environments.length < 2) return [];
  const provider = contracts
    .flatMap(providerVariables)
    .filter((name) => valueOf(process.variables, name) !== undefined);
  const names = environments.map(({ name }) => name).join(', ');
  const inProcess =
    provider.length === 0
      ? []
      : [
          `CONTRACT_ENV names several environments (${names}), but the process sets ${[...new Set(provider)].join(', ')} for all of them: put them into the .env files, or name one environment.`,
        ];
  const settings = [...SETTING_VARIABLES, ...contracts.map(revisionVariable)];
  const inFiles = files.flatMap((file) =>
    settings
      .filter((name) => name in file.variables)
      .map(
        (name) =>
          `${name} stands in ${file.name}, but a run over several environments has one set of settings: put it into .env or the process.`,
      ),
  );
  return [...inProcess, ...inFiles];
}

/** A named environment that sets nothing is a misspelt name or a forgotten file. It would be verified as what `.env` configures. */
function problemsOfIdle({ environments, process }: Layers, contracts: readonly Contract[]): readonly string[] {
  if (contracts.length === 0) return [];
  const endpoints = [...new Set(contracts.map(({ variables }) => variables.endpoint))];
  const hasEndpoint = (variables: Variables) =>
    endpoints.some((endpoint) => valueOf(variables, endpoint) !== undefined);
  return environments
    .filter(
      ({ file, variables }) =>
        file !== undefined && !(hasEndpoint(variables) && (file.exists || hasEndpoint(process.variables))),
    )
    .map(
      ({ name, file }) =>
        `CONTRACT_ENV names ${name}, but nothing says where it is: set ${endpoints.join(' or ')} in ${file?.name}.`,
    );
}
