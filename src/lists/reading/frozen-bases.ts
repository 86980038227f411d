import { type Filter, valueAt } from '../../contract/index.ts';
import { filterIdiom, onScale, stepsInASecond, textOnScale } from '../idioms/filters/index.ts';
import type { ListQuery } from '../list-query.ts';
import { freezeBound } from './freeze-bound.ts';
import type { ListAsker, ListPage } from './list-asker.ts';

/** A list of more items is judged in slices: what lies between two moments. */
export const LONG_LIST = 1000;
/** Items of a slice, about. */
const SLICE = 200;
/** Items that are read to see whether the bound is kept. */
const FIRST_ITEMS = 100;

/** An upper bound up to which the list no longer changes. */
export interface FrozenBound {
  readonly filter: Filter;
  readonly bound: number;
  /** Items are beyond the bound: the list has just grown. */
  readonly moves: boolean;
}

/**
 * The bound that freezes the list; `undefined` where no filter is an upper bound on times, or the contract allows no such bound. A filter whose
 * unit the contract does not say bounds no times: a number may be a weight, or count seconds. One whose field some items lack would hide those items, and
 * where they stand.
 */
export function frozenBound(
  { collection, gate }: Pick<ListAsker, 'collection' | 'gate'>,
  head: ListPage,
): FrozenBound | undefined {
  const filter = collection.filters.find(
    (candidate) =>
      filterIdiom(candidate).end === 'upper' &&
      stepsInASecond(candidate) !== undefined &&
      timesOf(head.items, candidate).length === head.items.length,
  );
  if (!filter) return undefined;
  const times = timesOf(head.items, filter);
  const bound = freezeBound(times, head.exchange.response.date ?? head.exchange.startedAt, stepsInASecond(filter));
  if (bound === undefined || !gate.allows(boundQuery(filter, bound))) return undefined;
  return { filter, bound, moves: times.some((time) => time > bound) };
}

/**
 * The queries under which the list does not change: up to the bound, and for a long list before that a slice at its newest end. Empty where the
 * provider does not keep to the bound, which is a finding of the filter checks.
 */
export async function frozenBases(
  asker: ListAsker,
  head: ListPage,
  { filter, bound }: FrozenBound,
): Promise<ListQuery[]> {
  const base = boundQuery(filter, bound);
  const page = await firstPage(asker, base, FIRST_ITEMS);
  const timeOf = (item: unknown): number => timeIn(filter, item) ?? Number.NaN;
  const isKept = page.items.every((item) => timeOf(item) <= bound);
  const losesNothing = page.items.length > 0 || head.items.every((item) => timeOf(item) > bound);
  if (!isKept || !losesNothing) return [];
  const low = asker.collection.filters.find(
    (candidate) =>
      filterIdiom(candidate).end === 'lower' && candidate.field === filter.field && candidate.unit === filter.unit,
  );
  if ((page.total ?? 0) <= LONG_LIST || !low) return [base];
  const start = await sliceStart(asker, base, filter);
  if (start === undefined) return [base];
  const slice = { ...base, ...boundQuery(low, start) };
  return asker.gate.allows(slice) ? [slice, base] : [base];
}

/** A moment between two times, about a slice before the frozen end. */
async function sliceStart(asker: ListAsker, base: ListQuery, filter: Filter): Promise<number | undefined> {
  const { items } = await firstPage(asker, base, SLICE);
  const times = [...new Set(timesOf(items, filter))].toSorted((left, right) => left - right);
  const index = times.findIndex((time, place) => place > 0 && time - (times[place - 1] ?? time) >= 2);
  const [before, after] = [times[index - 1], times[index]];
  return before === undefined || after === undefined ? undefined : Math.floor((before + after) / 2);
}

async function firstPage(asker: ListAsker, query: ListQuery, items: number): Promise<ListPage> {
  const size = asker.gate.sizes?.upTo(items) ?? items;
  return asker.read(await asker.page({ query, index: 0, size }));
}

/** A bound as a query. */
export function boundQuery(filter: Filter, bound: number): ListQuery {
  return { [filter.parameter.name]: textOnScale(filter, bound, undefined) };
}

/** The time of an item, in the steps of a filter; `undefined` where it has none. */
export function timeIn(filter: Filter, item: unknown): number | undefined {
  return onScale(filter, valueAt(item, filter.field));
}

function timesOf(items: readonly unknown[], filter: Filter): number[] {
  return items.flatMap((item) => timeIn(filter, item) ?? []);
}
