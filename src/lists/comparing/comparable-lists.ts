import { type Collection, isRecord, pointerSegments } from '../../contract/index.ts';
import { identityOf } from './identity-of.ts';
import { canonical } from './multiset.ts';
import { type ComparedList, withoutBrokenFields, withoutFields } from './without-broken-fields.ts';

/** The list whose items are compared, with what its contract says of their fields. */
export type JudgedList = ComparedList & { readonly collection?: Partial<Collection> | undefined };

/**
 * A field that differs in so many of the items that come in both lists belongs to the request, not to the item. Not in all, because two requests may
 * fall into one second.
 */
const MANY = 0.3;

/**
 * Lists of one resource, so that their items can be compared: without each field that breaks its schema in any of them, and without each that
 * belongs to the request. Such fields are a score, a distance or a signed URL. They can be told only where an identity says which items are the same.
 */
export function comparableLists(
  list: JudgedList,
  lists: readonly (readonly unknown[])[],
): readonly (readonly unknown[])[] {
  const sound = withoutBrokenFields(list, lists);
  const fields = fieldsOfRequests(list.collection, sound);
  return sound.map((items) => withoutFields(items, fields));
}

function fieldsOfRequests(
  collection: Partial<Collection> | undefined,
  lists: readonly (readonly unknown[])[],
): ReadonlySet<string> {
  if (collection?.identity === undefined) return new Set();
  const pairs = pairsOf(collection, lists);
  const differing = pairs.filter(([one, other]) => canonical(one) !== canonical(other));
  if (differing.length < pairs.length * MANY) return new Set();
  const counts = new Map<string, number>();
  for (const name of differing.flatMap(differingFields)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const named = namedFields(collection);
  const often = [...counts].filter(([name, count]) => count >= pairs.length * MANY && !named.has(name));
  return new Set(often.map(([name]) => name));
}

type Pair = readonly [one: Item, other: Item];
type Item = Readonly<Record<string, unknown>>;

/** The same item in the first list and in another one. One that comes twice in a list is no one's counterpart. */
function pairsOf(collection: Partial<Collection>, [first = [], ...others]: readonly (readonly unknown[])[]): Pair[] {
  const known = byIdentity(collection, first);
  return others.flatMap((items) =>
    [...byIdentity(collection, items)].flatMap(([identity, other]): Pair[] => {
      const one = known.get(identity);
      return one && other ? [[one, other]] : [];
    }),
  );
}

function byIdentity({ identity = [] }: Partial<Collection>, items: readonly unknown[]): Map<string, Item | undefined> {
  const known = new Map<string, Item | undefined>();
  for (const item of items) {
    const text = identityOf({ identity }, item);
    if (text !== undefined && isRecord(item)) known.set(text, known.has(text) ? undefined : item);
  }
  return known;
}

function differingFields([one, other]: Pair): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => canonical(one[name]) !== canonical(other[name]));
}

/** Fields that the contract names, as identity, key of an order or field of a filter, belong to the item. */
function namedFields({ identity = [], sort, filters = [] }: Partial<Collection>): ReadonlySet<string> {
  const keys = Object.values(sort?.keys ?? {}).map(({ at }) => at);
  const filtered = filters.flatMap((filter) => [filter, ...(filter.or ?? [])]).map(({ field }) => field);
  return new Set([...identity, ...keys, ...filtered].flatMap((at) => pointerSegments(at)[0] ?? []));
}
