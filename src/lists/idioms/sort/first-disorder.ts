import { KnownOfLasting, type SortTerm, valueAt } from '../../../contract/index.ts';
import { compareKeys, keyOf, NULL } from './compare-keys.ts';

/** The first two items in the wrong order. What lies between them has no place in the order. */
export interface Disorder {
  /** Place of the second of the two, from 0. */
  readonly index: number;
  readonly before: unknown;
  readonly after: unknown;
  /** The key that is out of order, and its place among the keys. */
  readonly term: SortTerm;
  readonly place: number;
  /** One of the two has no value. */
  readonly isOfNulls: boolean;
}

/** By the items of an answer, because many answers of a run are equal. */
const known = new KnownOfLasting<string, Disorder | undefined>();

/** Finds the first two items out of order, or nothing. Ties are in order either way. Where values are out of order, nulls say no more. */
export function firstDisorder(items: readonly unknown[], order: readonly SortTerm[]): Disorder | undefined {
  return known.of(items, JSON.stringify(order), () => findDisorder(items, order));
}

function findDisorder(items: readonly unknown[], order: readonly SortTerm[]): Disorder | undefined {
  const ofValues = order.map(({ nulls: _nulls, ...term }) => term);
  return firstAmong(items, ofValues) ?? (order.some(({ nulls }) => nulls) ? firstAmong(items, order) : undefined);
}

function firstAmong(items: readonly unknown[], order: readonly SortTerm[]): Disorder | undefined {
  const found = order.flatMap((_, place) => disorderAt(items, order.slice(0, place + 1)) ?? []);
  return found.toSorted((one, other) => one.index - other.index)[0];
}

/** Two items that tie in all keys but the last one, which is out of order. */
function disorderAt(items: readonly unknown[], order: readonly SortTerm[]): Disorder | undefined {
  const place = order.length - 1;
  const term = order[place];
  let last: readonly unknown[] | undefined;
  for (const [index, item] of items.entries()) {
    const keys = order.map((each) => keyOf(item, each));
    if (keys.includes(undefined)) continue;
    const before = last;
    last = keys;
    if (!before || !term) continue;
    const ties = order.slice(0, -1).every((each, at) => compareKeys(before[at], keys[at], each) === 0);
    if (!ties || (compareKeys(before[place], keys[place], term) ?? 0) <= 0) continue;
    return {
      index,
      ...shown(items, index, { term, before: before[place] }),
      term,
      place,
      isOfNulls: isOfNulls(before[place], keys[place]),
    };
  }
  return undefined;
}

/** The two values as the answer holds them: the nearest item before that has the key of the first. */
function shown(
  items: readonly unknown[],
  index: number,
  { term, before }: { readonly term: SortTerm; readonly before: unknown },
): Pick<Disorder, 'before' | 'after'> {
  const from = items.slice(0, index).findLast((item) => keyOf(item, term) === before);
  return { before: valueAt(from, term.at) ?? null, after: valueAt(items[index], term.at) ?? null };
}

function isOfNulls(...keys: readonly unknown[]): boolean {
  return keys.includes(NULL);
}

/** Whether items show an order: its first key is compared in a known way, and has different values. */
export function showsOrder(items: readonly unknown[], [first]: readonly SortTerm[]): boolean {
  return (
    first !== undefined && new Set(items.map((item) => keyOf(item, first)).filter((key) => key !== undefined)).size > 1
  );
}
