import { type Collection, findOperation, type Operation, valueAt } from '../../contract/index.ts';
import { isObject, jsonText, type Json, type JsonObject, putAt } from '../json.ts';
import type { Resource } from '../pipeline/resource.ts';
import { ItemStore } from '../store/index.ts';
import type { WorldSetting } from './api-world.ts';
import { schemaInstance, seedInstances } from './schema-instance.ts';

const USUAL_ITEMS = 53;
/** Items that are tried for each one that is wanted, before a schema is taken to have no more identities. */
const TRIES = 20;

/** A resource whose answers are made from the schemas of the operations; equal seeds give equal answers. */
export function schemaResource({ random, items = USUAL_ITEMS }: WorldSetting): Resource {
  const seed = random.integer(1, 1_000_000);
  const stores = new Map<string, ItemStore>();
  const made = ({ contract, success }: Operation): JsonObject => {
    seedInstances(seed);
    const body = schemaInstance(contract, success);
    return isObject(body) ? body : {};
  };
  return {
    envelope: (operation) => {
      const body = made(operation);
      for (const { at, first } of agreedWith(operation))
        putAt(body, at, valueAt(made(first.operation), first.at) as Json);
      return body;
    },
    collection: (operation) => {
      const { contract, collection, id } = listedLike(operation);
      if (collection === undefined) return undefined;
      const store = stores.get(id) ?? new ItemStore(madeItems(contract, collection, { seed, count: items }));
      stores.set(id, store);
      return store;
    },
  };
}

/** The places where an operation says what another one says, by `x-agrees`: the one that an agreement names first says it. */
function agreedWith({ contract, id }: Operation) {
  return contract.agreements.flatMap(({ values: [first, ...others] }) =>
    first === undefined || first.operation === id
      ? []
      : others
          .filter(({ operation }) => operation === id)
          .map(({ at }) => ({ at, first: { at: first.at, operation: findOperation(contract, first.operation) } })),
  );
}

/** The operation whose items this one lists: itself, or the one with which it agrees about all of them. */
function listedLike(operation: Operation): Operation {
  const agreed = agreedWith(operation).find(
    ({ at, first }) => at === operation.collection?.items && first.at === first.operation.collection?.items,
  );
  return agreed?.first.operation ?? operation;
}

/** No two items have one identity or one mark, or are alike where alike items are merged. There are fewer of them where the schema has no more. */
function madeItems(
  contract: Operation['contract'],
  { item, identity, paging, promises: { merged } }: Pick<Collection, 'item' | 'identity' | 'paging' | 'promises'>,
  { seed, count }: { seed: number; count: number },
): JsonObject[] {
  seedInstances(seed);
  const by =
    merged === undefined ? undefined : (valueAt(contract.node(merged), '/by') as readonly string[] | undefined);
  const mark = paging?.style === 'marker' ? [paging.field] : undefined;
  const seen = new Set<string>();
  const made: JsonObject[] = [];
  for (let tried = 0; made.length < count && tried < TRIES * count; tried += 1) {
    const instance = schemaInstance(contract, item.schema);
    const names = [identity, by, mark].flatMap((fields, which) =>
      fields === undefined ? [] : [jsonText([which, fields.map((field) => valueAt(instance, field))])],
    );
    if (!isObject(instance) || names.some((name) => seen.has(name))) continue;
    for (const name of names) seen.add(name);
    made.push(instance);
  }
  return made;
}
