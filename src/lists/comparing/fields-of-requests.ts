import { type Collection, isRecord, pointerSegments } from '../../contract/index.ts';
import { differsByMoment } from './differs-by-moment.ts';
import { documentedPart, undocumentedNames } from './documented-part.ts';
import { identityOf } from './identity-of.ts';
import { canonical } from './multiset.ts';
import type { ComparedList } from './without-broken-fields.ts';

/** Two requests may fall into one second, so not every item shows what each request makes anew. */
const MANY = 0.3;
/** Of any other field this share of the items differs. A score may happen to be the same. */
const NEARLY_ALL = 0.9;

/** The list whose items are compared, with what its contract says of their fields. */
export type JudgedList = ComparedList & { readonly collection?: Partial<Collection> | undefined };

type Item = Readonly<Record<string, unknown>>;
type Pair = readonly [one: Item, other: Item];

/**
 * Names of the fields that belong to the request and not to the item. Such a field differs in nearly all items that come in the first list and in
 * another one, or one of the lists has it in no item. A number, a time or the question of a URL need not differ in so many. What is another text
 * in a part of the items is a fault, and no such field. An identity says which items are the same. Where there is none, what is documented of an item
 * does, and only other fields are told.
 */
export function fieldsOfRequests(
  list: JudgedList,
  [first = [], ...others]: readonly (readonly unknown[])[],
): ReadonlySet<string> {
  const tell = tellerOf(list, [first, ...others]);
  if (tell === undefined) return new Set();
  const known = told(first, tell);
  const lists = others.map((items) => pairsOf(known, told(items, tell)));
  const named = namedFields(list.collection ?? {});
  const differing = new Set(lists.flat().flatMap(differingFields));
  return new Set([...differing].filter((name) => !named.has(name) && isOfRequests(name, lists)));
}

/** What tells an item from all others, as text; `undefined` where no field could be told. */
function tellerOf(list: JudgedList, lists: readonly (readonly unknown[])[]) {
  const { identity } = list.collection ?? {};
  if (identity !== undefined) return (item: unknown) => identityOf({ identity }, item);
  const isWhollyDocumented = (item: unknown): boolean => undocumentedNames(list, item).size === 0;
  if (lists.every((items) => items.every(isWhollyDocumented))) return undefined;
  return (item: unknown) => documentedPart(list, item);
}

function isOfRequests(name: string, lists: readonly (readonly Pair[])[]): boolean {
  return (
    isMadeAnew(name, lists.flat()) ||
    lists.some((pairs) => isShare(differingIn(name, pairs), pairs, NEARLY_ALL) || isOfOneListAlone(name, pairs))
  );
}

function isMadeAnew(name: string, pairs: readonly Pair[]): boolean {
  const differing = differingIn(name, pairs);
  return isShare(differing, pairs, MANY) && differing.every(([one, other]) => differsByMoment(one[name], other[name]));
}

/** Such as what a search marks in a text. A field that only some items lack is lost in them. */
function isOfOneListAlone(name: string, pairs: readonly Pair[]): boolean {
  const lackers = [0, 1].map((side) => pairs.every((pair) => ((pair[side] ?? {})[name] ?? null) === null));
  return lackers.includes(true) && isShare(differingIn(name, pairs), pairs, MANY);
}

function isShare(some: readonly Pair[], all: readonly Pair[], share: number): boolean {
  return some.length > 0 && some.length >= all.length * share;
}

/** The same item in both lists. One that comes twice in a list is no one's counterpart. */
function pairsOf(known: ReadonlyMap<string, Item | undefined>, found: ReadonlyMap<string, Item | undefined>): Pair[] {
  return [...found].flatMap(([identity, other]): Pair[] => {
    const one = known.get(identity);
    return one && other ? [[one, other]] : [];
  });
}

function told(
  items: readonly unknown[],
  tell: (item: unknown) => string | undefined,
): ReadonlyMap<string, Item | undefined> {
  const known = new Map<string, Item | undefined>();
  for (const item of items) {
    const text = tell(item);
    if (text !== undefined && isRecord(item)) known.set(text, known.has(text) ? undefined : item);
  }
  return known;
}

function differingIn(name: string, pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter(([one, other]) => canonical(one[name]) !== canonical(other[name]));
}

function differingFields([one, other]: Pair): string[] {
  if (canonical(one) === canonical(other)) return [];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => canonical(one[name]) !== canonical(other[name]));
}

/** Fields that the contract names, as identity, key of an order or field of a filter, belong to the item. */
function namedFields({ identity = [], sort, filters = [] }: Partial<Collection>): ReadonlySet<string> {
  const keys = Object.values(sort?.keys ?? {}).map(({ at }) => at);
  const filtered = filters.flatMap((filter) => [filter, ...(filter.or ?? [])]).map(({ field }) => field);
  return new Set([...identity, ...keys, ...filtered].flatMap((at) => pointerSegments(at)[0] ?? []));
}
