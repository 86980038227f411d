import { counted } from '../judgement/index.ts';
import { checks, checksFor } from '../checks/index.ts';
import type { AvailableCredentials } from '../client/index.ts';
import type { Contract } from '../contract/index.ts';
import type { Environment, Settings } from '../environments/index.ts';

interface Examined {
  readonly contract: Contract;
  readonly environment: Pick<Environment, 'resources'>;
  readonly settings: Pick<Settings, 'probes'>;
}

/** What the configuration does not name, so that less can be judged. Each sentence names the variable that would change that. */
export function whatIsMissing(examined: Examined, available: readonly AvailableCredentials[]): readonly string[] {
  return [
    ...missingResources(examined),
    ...missingForms(examined, available),
    ...missingBreakages(examined, available),
    ...unsentProbes(examined),
  ];
}

function missingResources({ contract: { variables }, environment: { resources } }: Examined): string[] {
  return Object.entries(variables.resources)
    .filter(([name]) => !resources.some((resource) => resource.name === name))
    .map(
      ([name, references]) =>
        `The ${name} resource is not looked at: set ${Object.values(references)
          .map(({ variable }) => variable)
          .join(', ')}.`,
    );
}

function missingForms({ contract }: Examined, available: readonly AvailableCredentials[]): string[] {
  return contract.credentials
    .filter(({ name }) => !available.some(({ scheme }) => scheme.name === name))
    .map(
      ({ form, required, variables }) =>
        `Credentials of the form ${form} are not tried: set ${required.map((part) => variables[part]).join(' and ')}.`,
    );
}

/** Some ways of breaking a credential need a value of their own, such as a token that has expired. */
function missingBreakages({ contract }: Examined, available: readonly AvailableCredentials[]): string[] {
  const broken = contract.credentials.flatMap(({ broken: promised, variables }) =>
    promised.map(({ way }) => ({ way, variable: variables[way] })),
  );
  const untried = broken.filter(
    ({ way, variable }) => variable !== undefined && !available.some((credentials) => credentials.ways.includes(way)),
  );
  return [
    ...new Set(
      untried.map(({ way, variable }) => `How ${way} credentials are answered cannot be seen: set ${variable}.`),
    ),
  ];
}

function unsentProbes({ contract, settings }: Examined): string[] {
  if (settings.probes === 'all') return [];
  const negative = checks.filter(
    (check) =>
      check.scope === 'operation' &&
      check.probes === 'negative' &&
      contract.operations.some((operation) => checksFor(operation).includes(check)),
  );
  return [`${counted(negative.length, 'checks')} that send invalid requests are left out: set CONTRACT_PROBES=all.`];
}
