import { type Collection, isRecord, valueAt } from '../../../contract/index.ts';
import { canonical, identityOf } from '../../../lists/index.ts';
import type { HeardItem, ItemsOfResource } from './heard-items.ts';

/**
 * Items that are shared at so many places of the order are no coincidence, and neither is one that is shared with so many values that no other item
 * has. Fewer may be one, because some things happen to two resources at one moment.
 */
const TOO_MANY = 3;
/** A text of so many characters that is an identity was made to be unique everywhere. */
const LONG_IDENTITY = 16;

export interface SharedItems {
  readonly items: readonly HeardItem[];
  /** Where one list holds the whole other one, two resources may have been filled alike. */
  readonly isFilledAlike: boolean;
}

/** Items that are listed for one resource and for another, where that is no coincidence; `undefined` where it may be one. */
export function sharedItems(
  collection: Collection,
  own: ItemsOfResource,
  other: ItemsOfResource,
): SharedItems | undefined {
  const items = [...other.items].filter(([text]) => own.items.has(text)).map(([, heard]) => heard);
  const shared = items.map(({ item }) => item);
  if (shared.length === 0) return undefined;
  const all = [...own.items, ...other.items].map(([, { item }]) => item);
  const isSame = areIdentified(collection, shared, all);
  if (!isSame && !hasOwnValues(shared, all) && !areAtOwnPlaces(collection, { shared, own, other })) return undefined;
  const isWhole = shared.length === Math.min(own.items.size, other.items.size);
  const isUnique = isSame && shared.every((item) => isMadeUnique(collection, item));
  return { items, isFilledAlike: isWhole && !isUnique };
}

/** Whether identities show that it is one item. Identities that stand for different items are counted for each resource anew, and show nothing. */
function areIdentified(collection: Collection, shared: readonly unknown[], all: readonly unknown[]): boolean {
  if (shared.some((item) => identityOf(collection, item) === undefined)) return false;
  const texts = Map.groupBy(all, (item) => identityOf(collection, item));
  return [...texts.values()].every((alike) => new Set(alike.map(canonical)).size === 1);
}

function isMadeUnique({ identity = [] }: Collection, item: unknown): boolean {
  return identity
    .map((field) => valueAt(item, field))
    .some((value) => typeof value === 'string' && value.length >= LONG_IDENTITY && !/^\d+$/.test(value));
}

/** Whether one of the shared items has several values that stand in no other item, in fields in which other items differ too. */
function hasOwnValues(shared: readonly unknown[], all: readonly unknown[]): boolean {
  const counts = new Map<string, Map<unknown, number>>();
  for (const item of new Map(all.map((each) => [canonical(each), each])).values())
    for (const { place, value } of differentLeaves(item)) {
      const atPlace = counts.get(place) ?? new Map<unknown, number>();
      counts.set(place, atPlace.set(value, (atPlace.get(value) ?? 0) + 1));
    }
  const isItsOwn = ({ place, value }: Leaf) =>
    counts.get(place)?.get(value) === 1 && (counts.get(place)?.size ?? 0) > TOO_MANY;
  return shared.some((item) => differentLeaves(item).filter(isItsOwn).length >= TOO_MANY);
}

interface Leaf {
  /** With `*` for each element of a list. */
  readonly place: string;
  readonly value: number | bigint | string;
}

function differentLeaves(item: unknown): readonly Leaf[] {
  return [...new Map(leavesOf(item, '').map((leaf) => [canonical([leaf.place, leaf.value]), leaf])).values()];
}

/** The numbers and texts in a value. */
function leavesOf(value: unknown, place: string): Leaf[] {
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string') return [{ place, value }];
  if (Array.isArray(value)) return value.flatMap((element) => leavesOf(element, `${place}/*`));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => leavesOf(member, `${place}/${name}`));
}

interface Compared {
  readonly shared: readonly unknown[];
  readonly own: ItemsOfResource;
  readonly other: ItemsOfResource;
}

/** Whether they stand at several places, and no items that differ do. Where they do, the two resources do everything at the same moments. */
function areAtOwnPlaces(collection: Collection, { shared, own, other }: Compared): boolean {
  const places = placesOf(collection, shared);
  const [ours, theirs] = [own, other].map(({ items }) =>
    placesOf(
      collection,
      [...items.values()].map(({ item }) => item),
    ),
  );
  return places.size >= TOO_MANY && (ours?.intersection(theirs ?? new Set()).size ?? 0) <= places.size;
}

function placesOf(collection: Collection, items: readonly unknown[]): Set<string> {
  return new Set(items.map((item) => canonical(placeOf(collection, item))));
}

/** Where an item stands in the order; without an order, the item itself. */
function placeOf({ sort }: Collection, item: unknown): unknown {
  const key = sort?.default[0]?.at;
  return key === undefined ? item : valueAt(item, key);
}
