import { findOperation, type Operation, valueAt } from '../../contract/index.ts';
import { isObject, type Json, type JsonObject, putAt } from '../json.ts';
import type { Resource } from '../pipeline/resource.ts';
import { ItemStore } from '../store/index.ts';
import type { WorldSetting } from './api-world.ts';
import { madeItems, nameOf } from './made-items.ts';
import { schemaInstance, seedInstances } from './schema-instance.ts';

const USUAL_ITEMS = 53;

/**
 * A resource whose answers are made from the schemas of the operations; equal seeds give equal answers. Where the contract promises that items
 * belong to one resource, none has the identity of one of the earlier resources.
 */
export function schemaResource(
  { random, items = USUAL_ITEMS }: WorldSetting,
  earlier: readonly Resource[] = [],
): Resource {
  const seed = random.integer(1, 1_000_000);
  const stores = new Map<string, ItemStore>();
  const bodies = new Map<string, JsonObject>();
  /** Equal for every request, so it is made once; a copy, because each answer writes its page into it. */
  const made = (operation: Operation): JsonObject => {
    const body = bodies.get(operation.id) ?? bodyOf(operation, seed);
    bodies.set(operation.id, body);
    return structuredClone(body);
  };
  return {
    envelope: (operation) => {
      const body = made(operation);
      for (const { at, first } of agreedWith(operation))
        putAt(body, at, valueAt(made(first.operation), first.at) as Json);
      return body;
    },
    collection: (operation, now) => {
      const listed = listedLike(operation);
      const { contract, collection, id } = listed;
      if (collection === undefined) return undefined;
      const store =
        stores.get(id) ??
        new ItemStore(madeItems(contract, collection, { seed, count: items, taken: takenBy(earlier, listed, now) }));
      stores.set(id, store);
      return store;
    },
  };
}

function bodyOf({ contract, success }: Operation, seed: number): JsonObject {
  seedInstances(seed);
  const body = schemaInstance(contract, success);
  return isObject(body) ? body : {};
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

/** The identities of the items of other resources, where items belong to one. */
function takenBy(resources: readonly Resource[], operation: Operation, now: number): ReadonlySet<string> {
  const { identity, promises } = operation.collection ?? {};
  if (identity === undefined || promises?.['own-items'] === undefined) return new Set();
  const items = resources.flatMap(
    (resource) =>
      resource.collection(operation, now)?.select({ conditions: [], start: 0, size: Number.POSITIVE_INFINITY }).items ??
      [],
  );
  return new Set(items.map((item) => nameOf(item, identity, 0)));
}
