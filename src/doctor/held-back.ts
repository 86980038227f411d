import { checks } from '../checks/index.ts';
import type { AvailableCredentials } from '../client/index.ts';
import { counted } from '../reporting/index.ts';
import type { ListSize, Target } from './examination.ts';

/** Items without which pages cannot be told from records, nor an order from chance. */
const TELLING = 3;
const ABOUT_LISTS = /^(?:pagination|sorting|filtering)\//;

interface Seen {
  readonly available: readonly AvailableCredentials[];
  readonly sizes: readonly ListSize[];
}

/** What a verification could not judge here, one sentence each, with the variable or the data that would change it. */
export function heldBack(target: Target, { available, sizes }: Seen): readonly string[] {
  return [
    ...resources(target),
    ...forms(target, available),
    ...ways(target, available),
    ...probes(target),
    ...lists(target, sizes),
  ];
}

function resources({ contract: { variables }, environment: { resources } }: Target): string[] {
  return Object.entries(variables.resources)
    .filter(([name]) => !resources.some((resource) => resource.name === name))
    .map(
      ([name, references]) =>
        `The ${name} resource is not looked at: set ${Object.values(references)
          .map(({ variable }) => variable)
          .join(', ')}.`,
    );
}

function forms({ contract }: Target, available: readonly AvailableCredentials[]): string[] {
  return contract.credentials
    .filter(({ name }) => !available.some(({ scheme }) => scheme.name === name))
    .map(
      ({ form, required, variables }) =>
        `Credentials of the form ${form} are not tried: set ${required.map((part) => variables[part]).join(' and ')}.`,
    );
}

/** A way of breaking a credential that needs a value of its own, such as a token that has expired. */
function ways({ contract }: Target, available: readonly AvailableCredentials[]): string[] {
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

function probes({ contract, settings }: Target): string[] {
  if (settings.probes === 'all') return [];
  const negative = checks.filter(
    (check) =>
      check.scope === 'operation' &&
      check.probes === 'negative' &&
      contract.operations.some((operation) => check.appliesTo(operation)),
  );
  return [`${counted(negative.length, 'checks')} that send invalid requests are left out: set CONTRACT_PROBES=all.`];
}

function lists({ contract: { variables } }: Target, sizes: readonly ListSize[]): string[] {
  return sizes
    .filter(({ size }) => size < TELLING)
    .map(({ operation, resource, size }) => {
      const count = checks.filter(({ id, appliesTo }) => ABOUT_LISTS.test(id) && appliesTo(operation)).length;
      const names = Object.values(variables.resources[resource] ?? {})
        .map(({ variable }) => variable)
        .join(', ');
      const held = size === 0 ? `none of ${counted(count, 'checks')}` : `not all of ${counted(count, 'checks')}`;
      return `${operation.id} has ${counted(size, 'items')} for the ${resource} resource, so ${held} of its order, pages and filters can be judged: point ${names} at one with more.`;
    });
}
