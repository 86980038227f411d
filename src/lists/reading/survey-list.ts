import type { ListQuery, ObservedStyle, ListWindow } from '../list-reader.ts';
import { NotJudged } from '../../judgement/index.ts';
import { type Collection, type Filter, valueAt } from '../../contract/index.ts';
import { freezeBound } from './freeze-bound.ts';
import type { Counting, ListAsker, ListPage } from './list-asker.ts';
import { observeStyle } from './observe-style.ts';
import type { WindowDefinition } from './window-reader.ts';

/** Items of the first look: enough to see times and lengths. */
const FIRST_LOOK = 100;
/** A longer list is judged in slices: a stretch between two moments of about so many items. */
const LONG_LIST = 1000;
const SLICE = 200;

/** What a list looks like, and the windows in which it can be judged. */
export interface Survey {
  readonly style: ObservedStyle;
  readonly windows: readonly WindowDefinition[];
}

export async function surveyList(asker: ListAsker, depth: ListWindow['depth']): Promise<Survey> {
  const { paging } = asker.collection;
  if (!paging)
    return {
      style: { fits: 'unknown', reason: 'the operation has no pages' },
      windows: [{ label: 'unbounded', base: {}, depth, counting: undefined, itemBytes: 0 }],
    };
  const head = asker.read(await asker.page({ query: {}, index: 0, size: Math.min(FIRST_LOOK, paging.maximumSize) }));
  const frozen = frozenQuery(asker.collection, head);
  const style = await unlessRefused<ObservedStyle>(observeFrozen(asker, head, frozen), {
    fits: 'unknown',
    reason: 'the second page is not answered with a list',
  });
  const common = {
    counting: countingOf(style, paging),
    itemBytes: Math.ceil(head.exchange.response.bytes / Math.max(1, head.items.length)),
  };
  const bases = frozen ? await unlessRefused(frozenBases(asker, head, frozen), []) : [];
  const long = (head.total ?? head.items.length) > LONG_LIST;
  const unbounded: WindowDefinition = {
    ...common,
    label: 'unbounded',
    base: {},
    depth: long || (frozen?.moves && bases.length > 0) ? 'bare' : bases.length > 0 ? 'sparse' : depth,
  };
  const bounded = bases.map((base, index): WindowDefinition => ({
    ...common,
    label: labelOf(base),
    base,
    depth: index === 0 ? depth : 'bare',
  }));
  // A further resource is looked at once, where data stands still.
  return { style, windows: depth !== 'full' && bounded.length > 0 ? bounded.slice(0, 1) : [unbounded, ...bounded] };
}

async function observeFrozen(
  asker: ListAsker,
  head: ListPage,
  frozen: FrozenQuery | undefined,
): Promise<ObservedStyle> {
  const query = frozen ? { [frozen.filter.parameter.name]: String(frozen.bound) } : {};
  const items = frozen
    ? head.items.filter((item) => Number(valueAt(item, frozen.filter.field)) <= frozen.bound)
    : head.items;
  return observeStyle(asker, query, items);
}

/** A refused read is another check's finding; the survey goes on with what there is. */
async function unlessRefused<T>(reading: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof NotJudged) return otherwise;
    throw error;
  }
}

function countingOf(style: ObservedStyle, documented: Counting): Counting {
  return style.fits === 'other' ? style : documented;
}

interface FrozenQuery {
  readonly filter: Filter;
  readonly bound: number;
  /** Items stand beyond the bound: the list has just grown. */
  readonly moves: boolean;
}

/** The upper bound that freezes the list, where one of its filters is an upper bound on times. */
function frozenQuery(collection: Collection, head: ListPage): FrozenQuery | undefined {
  const filter = collection.filters.find(({ match }) => match === 'at-most');
  if (!filter) return undefined;
  const times = head.items.map((item) => valueAt(item, filter.field)).filter((time) => typeof time === 'number');
  const bound = freezeBound(times, head.exchange.response.date ?? head.exchange.startedAt);
  return bound === undefined ? undefined : { filter, bound, moves: times.some((time) => time > bound) };
}

/** The frozen list; of a long one a slice at its newest end and the whole for its walk. A bound that is not kept gives none: that is a finding of the filter checks. */
async function frozenBases(asker: ListAsker, head: ListPage, { filter, bound }: FrozenQuery): Promise<ListQuery[]> {
  const base = { [filter.parameter.name]: String(bound) };
  const page = asker.read(
    await asker.page({
      query: base,
      index: 0,
      size: Math.max(1, Math.min(FIRST_LOOK, asker.collection.paging?.maximumSize ?? 1)),
    }),
  );
  const kept = page.items.every((item) => Number(valueAt(item, filter.field)) <= bound);
  const holdsSomething =
    page.items.length > 0 || head.items.every((item) => Number(valueAt(item, filter.field)) > bound);
  if (!kept || !holdsSomething) return [];
  const low = asker.collection.filters.find(({ match, field }) => match === 'at-least' && field === filter.field);
  if ((page.total ?? 0) <= LONG_LIST || !low) return [base];
  const start = await sliceStart(asker, { base, field: filter.field });
  return start === undefined ? [base] : [{ ...base, [low.parameter.name]: String(start) }, base];
}

/** A moment between two times, about a slice before the frozen end. */
async function sliceStart(
  asker: ListAsker,
  { base, field }: { base: ListQuery; field: string },
): Promise<number | undefined> {
  const size = Math.min(SLICE, asker.collection.paging?.maximumSize ?? SLICE);
  const { items } = asker.read(await asker.page({ query: base, index: 0, size }));
  const times = [
    ...new Set(items.map((item) => valueAt(item, field)).filter((time) => typeof time === 'number')),
  ].toSorted((left, right) => left - right);
  const index = times.findIndex((time, place) => place > 0 && time - (times[place - 1] ?? time) >= 2);
  const [before, after] = [times[index - 1], times[index]];
  return before === undefined || after === undefined ? undefined : Math.floor((before + after) / 2);
}

function labelOf(base: ListQuery): string {
  return `frozen (${Object.entries(base)
    .map(([name, text]) => `${name}=${text}`)
    .join(', ')})`;
}
