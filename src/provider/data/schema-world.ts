import { type Contract, type Operation, parameterIssues } from '../../contract/index.ts';
import type { ApiWorld, WorldSetting } from './api-world.ts';
import { LETTERS_AND_DIGITS } from './random.ts';
import { schemaInstance, seedInstances } from './schema-instance.ts';
import { schemaResource } from './schema-resource.ts';
import type { ParameterValues } from '../pipeline/parameter-values.ts';
import { ItemStore } from '../store/index.ts';
import type { Resource } from '../pipeline/resource.ts';

/** The data of any API: resources with made-up names, and items that its schemas allow. */
export function schemaWorld(setting: WorldSetting): ApiWorld {
  const { variables } = setting.contract;
  const references = [variables.parameters, ...Object.values(variables.resources)]
    .flatMap((group) => Object.entries(group))
    .filter(([, { optional }]) => !optional);
  const named = references.map(([parameter, { variable, default: usual }]) => ({
    parameter,
    variable,
    value: usual ?? valueFor(parameter, setting),
  }));
  const resources = resourcesOf(setting, named);
  const owners = new Set([...ownersOf(setting.contract), ...Object.keys(variables.foreign)]);
  const owner = named.find(({ parameter }) => owners.has(parameter))?.value;
  const foreign = Object.entries(variables.foreign).map(([parameter, variable]) => ({
    parameter,
    variable,
    value: valueFor(parameter, setting),
  }));
  const isOne = (all: readonly Named[], parameter: string, value: string) =>
    all.some((one) => one.parameter === parameter && one.value === value);
  return {
    variables: Object.fromEntries([...named, ...foreign].map(({ variable, value }) => [variable, value])),
    whose: (parameter, value) =>
      isOne(named, parameter, value) ? 'own' : isOne(foreign, parameter, value) ? 'foreign' : undefined,
    ...(owner === undefined ? {} : { owner }),
    ...(resources[0] && { nothing: { ...resources[0], collection: () => new ItemStore([]) } }),
    locate: ({ parameters }: Operation, values: ParameterValues) => {
      const names = parameters.filter((each) => each.role === 'resource' || isOneOfSeveral(named, each.name));
      const places = names.map(({ name }) => placeOf(named, name, values[name]));
      // No two resources hold the same items. An operation that names none is about the first one.
      return places.includes(-1) ? undefined : resources[Math.max(0, ...places)];
    },
  };
}

interface Named {
  readonly parameter: string;
  readonly value: string;
}

/** A resource for each kind that the contract knows, and one where it knows none. */
function resourcesOf(setting: WorldSetting, named: readonly Named[]): Resource[] {
  const kinds = Object.keys(setting.contract.variables.resources);
  const values = Map.groupBy(named, ({ parameter }) => parameter);
  const resources: Resource[] = [];
  for (const [kind, name] of (kinds.length > 0 ? kinds : ['']).entries()) {
    // What has one value alone is the same for all.
    const request = [...values].map(([parameter, known]) => [parameter, (known[kind] ?? known[0])?.value ?? '']);
    resources.push(
      schemaResource(setting, {
        name,
        request: Object.fromEntries(request) as Record<string, string>,
        earlier: [...resources],
      }),
    );
  }
  return resources;
}

function ownersOf({ operations }: Contract): string[] {
  return operations.flatMap(({ parameters }) =>
    parameters.filter(({ role }) => role === 'owner').map(({ name }) => name),
  );
}

/** A made-up value that the schema of a parameter allows. */
function valueFor(name: string, { contract, random }: WorldSetting): string {
  const text = random.text(12, LETTERS_AND_DIGITS);
  const parameter = contract.operations.flatMap(({ parameters }) => parameters).find((each) => each.name === name);
  if (parameter === undefined || parameterIssues(contract, parameter, text).length === 0) return text;
  seedInstances(random.integer(1, 1_000_000));
  return String(schemaInstance(contract, parameter.schemaPointer));
}

/** Whether the contract knows several values of a parameter, such as two accounts of one caller. */
function isOneOfSeveral(named: readonly Named[], name: string): boolean {
  return named.filter(({ parameter }) => parameter === name).length > 1;
}

/** Which of the known values of a parameter it is, from 0; -1 for another one. */
function placeOf(named: readonly Named[], name: string, value: unknown): number {
  const known = named.filter(({ parameter }) => parameter === name);
  return known.length === 0 ? 0 : known.findIndex((one) => one.value === String(value));
}
