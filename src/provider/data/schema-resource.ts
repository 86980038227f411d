import { findOperation, type Operation, valueAt } from '../../contract/index.ts';
import { isObject, type Json, type JsonObject, putAt } from '../json.ts';
import type { Resource } from '../pipeline/resource.ts';
import { ItemStore } from '../store/index.ts';
import type { WorldSetting } from './api-world.ts';
import { madeItems, nameOf } from './made-items.ts';
import { answerRules, itemRules } from './rules-of-resource.ts';
import { schemaInstance, seedInstances } from './schema-instance.ts';

const USUAL_ITEMS = 53;

interface SchemaResource {
  /** What rules call it. */
  readonly name?: string;
  /** The parameters that name it. */
  readonly request?: Readonly<Record<string, string>>;
  readonly earlier?: readonly Resource[];
}

/**
 * A resource whose answers are made from the schemas of the operations; equal seeds give equal answers. Where the contract promises that items
 * belong to one resource, none has the identity of one of the earlier resources.
 */
export function schemaResource(
  { random, startedAt, items = USUAL_ITEMS }: WorldSetting,
  { name = '', request = {}, earlier = [] }: SchemaResource = {},
): Resource {
  const seed = random.integer(1, 1_000_000);
  const stores = new Map<string, ItemStore>();
  const storeOf = (listed: Operation, now: number): ItemStore | undefined => {
    const { contract, collection, id } = listed;
    const known = stores.get(id);
    if (collection === undefined || known !== undefined) return known;
    const taken = takenBy(earlier, listed, now);
    const keepRules = itemRules(listed, { resource: name, request, now: startedAt });
    const store = new ItemStore(madeItems(contract, collection, { seed, count: items, taken, keepRules }));
    stores.set(id, store);
    return store;
  };
  return { ...bodiesOf(name, seed), collection: (operation, now) => storeOf(listedLike(operation), now) };
}

/** The body of each operation is equal for every request, so it is made once; a copy, because each answer writes its page into it. */
function bodiesOf(name: string, seed: number): Omit<Resource, 'collection'> {
  const known = new Map<string, { readonly body: JsonObject; readonly keepRules: ReturnType<typeof answerRules> }>();
  const of = (operation: Operation) => {
    const made = known.get(operation.id) ?? { body: bodyOf(operation, seed), keepRules: answerRules(operation, name) };
    known.set(operation.id, made);
    return made;
  };
  return {
    envelope: (operation) => {
      const body = structuredClone(of(operation).body);
      for (const { at, first } of agreedWith(operation))
        putAt(body, at, structuredClone(valueAt(of(first.operation).body, first.at)) as Json);
      return body;
    },
    keepRules: (body, asked) => of(asked.operation).keepRules(body, asked),
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
