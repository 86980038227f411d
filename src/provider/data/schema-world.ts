import { type Collection, type Contract, type Operation, parameterIssues, valueAt } from '../../contract/index.ts';
import { isObject, jsonText, type JsonObject } from '../json.ts';
import { ItemStore } from '../store/index.ts';
import type { ApiWorld, WorldSetting } from './api-world.ts';
import { LETTERS_AND_DIGITS } from './random.ts';
import { schemaInstance, seedInstances } from './schema-instance.ts';
import type { ParameterValues } from '../pipeline/parameter-values.ts';
import type { Resource } from '../pipeline/resource.ts';

const USUAL_ITEMS = 53;

/** The data of any API: resources with made-up names, and items that its schemas allow. */
export function schemaWorld(setting: WorldSetting): ApiWorld {
  const {
    contract: { variables },
    random,
  } = setting;
  const references = [variables.parameters, ...Object.values(variables.resources)]
    .flatMap((group) => Object.entries(group))
    .filter(([, { optional }]) => !optional);
  const named = references.map(([parameter, { variable, default: usual }]) => ({
    parameter,
    variable,
    value: usual ?? valueFor(parameter, setting),
  }));
  const resource = schemaResource(setting);
  const owners = new Set([...ownersOf(setting.contract), ...Object.keys(variables.foreign)]);
  const owner = named.find(({ parameter }) => owners.has(parameter))?.value;
  return {
    variables: Object.fromEntries([
      ...named.map(({ variable, value }) => [variable, value]),
      ...Object.values(variables.foreign).map((variable) => [variable, random.text(12, LETTERS_AND_DIGITS)]),
    ]),
    ...(owner === undefined ? {} : { owner }),
    locate: ({ parameters }: Operation, values: ParameterValues) =>
      parameters.filter(({ role }) => role === 'resource').every(({ name }) => isKnown(named, name, values[name]))
        ? resource
        : undefined,
  };
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

/** A resource whose answers are made from the schemas of the operations; equal seeds give equal answers. */
export function schemaResource({ random, items = USUAL_ITEMS }: WorldSetting): Resource {
  const seed = random.integer(1, 1_000_000);
  const stores = new Map<string, ItemStore>();
  return {
    envelope: ({ contract, success }) => {
      seedInstances(seed);
      const body = schemaInstance(contract, success);
      return isObject(body) ? body : {};
    },
    collection: ({ id, contract, collection }) => {
      if (collection === undefined) return undefined;
      const store = stores.get(id) ?? new ItemStore(madeItems(contract, collection, { seed, count: items }));
      stores.set(id, store);
      return store;
    },
  };
}

/** Items that are tried for each one that is wanted, before a schema is taken to have no more identities. */
const TRIES = 20;

/** No two items have one identity, where the contract says that none have. There are fewer of them where the schema has no more identities. */
function madeItems(
  contract: Operation['contract'],
  { item, identity }: Pick<Collection, 'item' | 'identity'>,
  { seed, count }: { seed: number; count: number },
): JsonObject[] {
  seedInstances(seed);
  const made = new Map<string | number, JsonObject>();
  for (let tried = 0; made.size < count && tried < TRIES * count; tried += 1) {
    const instance = schemaInstance(contract, item.schema);
    const name = identity ? jsonText(identity.map((field) => valueAt(instance, field))) : tried;
    if (isObject(instance) && !made.has(name)) made.set(name, instance);
  }
  return [...made.values()];
}

function isKnown(named: readonly { parameter: string; value: string }[], name: string, value: unknown): boolean {
  const known = named.filter(({ parameter }) => parameter === name);
  return known.length === 0 || known.some((one) => one.value === String(value));
}
