import { type Filter, valueAt } from '../../contract/index.ts';
import { filterIdiom } from '../idioms/filters/index.ts';
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

/** The bound that freezes the list; `undefined` where no filter is an upper bound on times, or the contract allows no such bound. */
export function frozenBound({ collection, gate }: ListAsker, head: ListPage): FrozenBound | undefined {
  const filter = collection.filters.find((candidate) => filterIdiom(candidate).end === 'upper');
  if (!filter) return undefined;
  const times = timesOf(head.items, filter.field);
  const bound = freezeBound(times, head.exchange.response.date ?? head.exchange.startedAt);
  if (bound === undefined || !gate.allows({ [filter.parameter.name]: String(bound) })) return undefined;
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
  const base = { [filter.parameter.name]: String(bound) };
  const page = await firstPage(asker, base, FIRST_ITEMS);
  const timeOf = (item: unknown): number => Number(valueAt(item, filter.field));
  const isKept = page.items.every((item) => timeOf(item) <= bound);
  const losesNothing = page.items.length > 0 || head.items.every((item) => timeOf(item) > bound);
  if (!isKept || !losesNothing) return [];
  const low = asker.collection.filters.find(
    (candidate) => filterIdiom(candidate).end === 'lower' && candidate.field === filter.field,
  );
  if ((page.total ?? 0) <= LONG_LIST || !low) return [base];
  const start = await sliceStart(asker, { base, field: filter.field });
  const slice = { ...base, [low.parameter.name]: String(start) };
  return start === undefined || !asker.gate.allows(slice) ? [base] : [slice, base];
}

/** A moment between two times, about a slice before the frozen end. */
async function sliceStart(
  asker: ListAsker,
  { base, field }: { readonly base: ListQuery; readonly field: string },
): Promise<number | undefined> {
  const { items } = await firstPage(asker, base, SLICE);
  const times = [...new Set(timesOf(items, field))].toSorted((left, right) => left - right);
  const index = times.findIndex((time, place) => place > 0 && time - (times[place - 1] ?? time) >= 2);
  const [before, after] = [times[index - 1], times[index]];
  return before === undefined || after === undefined ? undefined : Math.floor((before + after) / 2);
}

async function firstPage(asker: ListAsker, query: ListQuery, items: number): Promise<ListPage> {
  const size = asker.gate.sizes?.upTo(items) ?? items;
  return asker.read(await asker.page({ query, index: 0, size }));
}

function timesOf(items: readonly unknown[], field: string): number[] {
  return items.map((item) => valueAt(item, field)).filter((time) => typeof time === 'number');
}
