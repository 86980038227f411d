import { type Collection, isRecord, type JsonPointer, joinPointer, valueAt } from '../../contract/index.ts';
import { identityOf } from './identity-of.ts';
import { canonical } from './multiset.ts';

interface Difference {
  /** Items of the list that an answer does not hold. */
  readonly missing: readonly unknown[];
  /** Items of the answer that the list does not hold, or not as often. */
  readonly surplus: readonly unknown[];
}

/** Items that an answer holds under their identity, and otherwise than the list does. */
export interface ChangedItems extends Difference {
  readonly count: number;
  /** What differs, as people read it: `/pages and /tags`. */
  readonly places: string;
}

/** Takes the items out of a difference that are there and have changed. */
export function changedItems(collection: Pick<Collection, 'identity'>, { missing, surplus }: Difference): ChangedItems {
  const found = Map.groupBy(surplus, (item) => identityOf(collection, item));
  const pairs = missing.flatMap((item): (readonly [unknown, unknown])[] => {
    const identity = identityOf(collection, item);
    const [other, ...more] = identity === undefined ? [] : (found.get(identity) ?? []);
    return other !== undefined && more.length === 0 ? [[item, other] as const] : [];
  });
  const [before, after] = [new Set(pairs.map(([item]) => item)), new Set(pairs.map(([, other]) => other))];
  const places = new Set(pairs.flatMap(([item, other]) => placesApart(item, other)));
  return {
    count: pairs.length,
    places: [...places].slice(0, MOST_NAMED).join(' and '),
    missing: missing.filter((item) => !before.has(item)),
    surplus: surplus.filter((item) => !after.has(item)),
  };
}

/** What is wrong with the items of an answer: `2 come back with another /pages; 1 of the list is lost …`. */
export function differenceText(collection: Pick<Collection, 'identity'>, difference: Difference): string {
  const { count, places, missing, surplus } = changedItems(collection, difference);
  const changed = count > 0 ? [`${count} come back with another ${places}`] : [];
  const others =
    missing.length + surplus.length > 0
      ? [`${missing.length} of the whole list are lost and ${surplus.length} repeated or foreign`]
      : [];
  return [...changed, ...others].join('; ');
}

const MOST_NAMED = 3;

/** The members that differ. */
function placesApart(one: unknown, other: unknown): JsonPointer[] {
  const names = [one, other].flatMap((item) => (isRecord(item) ? Object.keys(item) : []));
  return [...new Set(names)]
    .map((name) => joinPointer('', name))
    .filter((place) => canonical(valueAt(one, place)) !== canonical(valueAt(other, place)));
}
