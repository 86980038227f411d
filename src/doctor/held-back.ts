import { checks, checksFor } from '../checks/index.ts';
import type { AvailableCredentials } from '../client/index.ts';
import { counted } from '../reporting/index.ts';
import type { ListSize, Target } from './examination.ts';

/** With fewer items, an offset in pages looks like one in records, and any order may be chance. */
const ENOUGH_ITEMS = 3;
const ABOUT_LISTS = /^(?:pagination|sorting|filtering)\//;

interface Seen {
  readonly available: readonly AvailableCredentials[];
  readonly sizes: readonly ListSize[];
}

/** What a verification could not judge here. Each sentence names the variable or the data that would change that. */
export function heldBack(target: Target, { available, sizes }: Seen): readonly string[] {
  return [
    ...missingResources(target),
    ...missingForms(target, available),
    ...missingBreakages(target, available),
    ...unsentProbes(target),
    ...shortLists(target, sizes),
  ];
}

function missingResources({ contract: { variables }, environment: { resources } }: Target): string[] {
  return Object.entries(variables.resources)
    .filter(([name]) => !resources.some((resource) => resource.name === name))
    .map(
      ([name, references]) =>
        `The ${name} resource is not looked at: set ${Object.values(references)
          .map(({ variable }) => variable)
          .join(', ')}.`,
    );
}

function missingForms({ contract }: Target, available: readonly AvailableCredentials[]): string[] {
  return contract.credentials
    .filter(({ name }) => !available.some(({ scheme }) => scheme.name === name))
    .map(
      ({ form, required, variables }) =>
        `Credentials of the form ${form} are not tried: set ${required.map((part) => variables[part]).join(' and ')}.`,
    );
}

/** Some ways of breaking a credential need a value of their own, such as a token that has expired. */
function missingBreakages({ contract }: Target, available: readonly AvailableCredentials[]): string[] {
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

function unsentProbes({ contract, settings }: Target): string[] {
  if (settings.probes === 'all') return [];
  const negative = checks.filter(
    (check) =>
      check.scope === 'operation' &&
      check.probes === 'negative' &&
      contract.operations.some((operation) => checksFor(operation).includes(check)),
  );
  return [`${counted(negative.length, 'checks')} that send invalid requests are left out: set CONTRACT_PROBES=all.`];
}

function shortLists({ contract: { variables } }: Target, sizes: readonly ListSize[]): string[] {
  return sizes
    .filter(({ size }) => size < ENOUGH_ITEMS)
    .map(({ operation, resource, size }) => {
      const count = checksFor(operation).filter(({ id }) => ABOUT_LISTS.test(id)).length;
      const names = Object.values(variables.resources[resource] ?? {})
        .map(({ variable }) => variable)
        .join(', ');
      const held = size === 0 ? `none of ${counted(count, 'checks')}` : `not all of ${counted(count, 'checks')}`;
      return `${operation.id} has ${counted(size, 'items')} for the ${resource} resource, so ${held} of its order, pages and filters can be judged: point ${names} at one with more.`;
    });
}
