import { type Operation, valueAt } from '../../../contract/index.ts';
import type { Later } from '../../../judgement/index.ts';
import {
  againstTheDefaultByKey,
  filterIdiom,
  isTooLargeForMost,
  queryPlan,
  unmatchedQueries,
  type ListQuery,
  type ListWindow,
} from '../../../lists/index.ts';
import { besideTheItem } from './beside-the-item.ts';
import { findsWhatIsHidden } from './finds-what-is-hidden.ts';

/** A query that no item satisfies, and what it is asked beside. */
export interface UnmatchedFilter {
  readonly query: ListQuery;
  readonly beside: ListQuery;
  readonly later: Later | undefined;
}

/**
 * Queries that no item satisfies: the first of each filter alone, and beside all other filters in the other direction; the others beside what finds
 * an item that is near to them. Those that change a bound of the window are left out, and one of each filter and zero are enough where a window
 * allows few requests.
 */
export function unmatchedFilters(
  operation: Operation,
  window: ListWindow,
  items: readonly unknown[],
): readonly UnmatchedFilter[] {
  const free = unmatchedQueries(operation, items).filter((query) =>
    Object.keys(query).every((name) => !(name in window.base) && !endsAfterWindow(operation, window, name)),
  );
  const firsts = [...Map.groupBy(free, namesOf).values()].flatMap((alike) => alike.slice(0, 1));
  const alone = firsts.map((query): UnmatchedFilter => ({
    query,
    beside: {},
    later: Object.keys(query).length > 1 ? 1 : undefined,
  }));
  const others = free.filter((query) => !firsts.includes(query));
  const zeros = others.filter((query) => Object.values(query).every((text) => text === '0' || text === '-1'));
  // What comes after all items is tried nowhere else.
  const after = others.filter((query) => isBoundAfterAll(operation, query));
  if (window.depth !== 'full')
    return [...alone, ...[...zeros, ...after].map((query) => ({ query, beside: {}, later: 1 as const }))];
  const soon = soonInWideLists(operation, others);
  return [
    ...alone,
    ...others.map((query) => ({
      query,
      beside: besideNearest({ operation, window, items }, query),
      later: soon.includes(query) ? (1 as const) : (2 as const),
    })),
    ...queryPlan(operation, window, items).combinedReversed.flatMap((beside) => {
      if (findsWhatIsHidden(operation, beside)) return [];
      const first = firsts.find((each) => Object.keys(each).length === 1 && namesOf(each) in beside);
      return first ? [{ query: first, beside, later: 2 as const }] : [];
    }),
  ];
}

/** With more filters the budget ends before all values of one are asked for. */
const MANY_FILTERS = 8;
/** What searches get wrong most: the wildcards of SQL, and a blank at the end. */
const SOON = [/_/, /%(?![0-9A-F]{2})/, / $/];

/** Of a list with many filters, one text of each of these kinds for each filter. */
function soonInWideLists({ collection }: Operation, queries: readonly ListQuery[]): readonly ListQuery[] {
  if ((collection?.filters.length ?? 0) < MANY_FILTERS) return [];
  return [...Map.groupBy(queries, namesOf).values()].flatMap((alike) =>
    SOON.map((kind) => alike.find((query) => Object.values(query).some((text) => kind.test(text)))).filter(
      (query) => query !== undefined,
    ),
  );
}

/** Whether a bound with no match would exchange the ends of a range, which a provider may refuse. */
function endsAfterWindow(operation: Operation, { base }: ListWindow, name: string): boolean {
  return isLowerEnd(operation, name) && Object.keys(base).length > 0;
}

function isBoundAfterAll(operation: Operation, query: ListQuery): boolean {
  return Object.keys(query).every((name) => isLowerEnd(operation, name));
}

function isLowerEnd({ collection }: Operation, name: string): boolean {
  const filter = collection?.filters.find(({ parameter }) => parameter.name === name);
  return filter !== undefined && filterIdiom(filter).end === 'lower';
}

/**
 * Whether a provider may call a query a mistake: a range whose ends are exchanged, a number below 1, with a fraction or too large for most, a time
 * beyond all calendars, a blank at an end, or a character that only some documents allow.
 */
export function isDebatable({ collection }: Operation, query: ListQuery): boolean {
  const isBeyond = (name: string, text: string): boolean => {
    const unit = collection?.filters.find(({ parameter }) => parameter.name === name)?.unit;
    return Number(text) > (unit === undefined ? Number.MAX_SAFE_INTEGER : (BEYOND_CALENDARS[unit] ?? Infinity));
  };
  return (
    Object.keys(query).length > 1 ||
    Object.entries(query).some(
      ([name, text]) =>
        isBeyond(name, text) ||
        isTooLargeForMost(text) ||
        /^\d+\.\d+$/.test(text) ||
        !/^(?!0$)[A-Za-z0-9]([A-Za-z0-9 .-]*[A-Za-z0-9.-])?$/.test(text),
    )
  );
}

/** Where times are counted: the last moments that calendars of four digits know. */
const BEYOND_CALENDARS: Readonly<Record<string, number>> = {
  milliseconds: 253_402_300_799_999,
  seconds: 253_402_300_799,
};

interface Known {
  readonly operation: Operation;
  readonly window: ListWindow;
  readonly items: readonly unknown[];
}

/**
 * What else finds the item that is nearest to a query, in the other direction. A provider that changes the text finds it there. The direction alone
 * where none is near.
 */
function besideNearest({ operation, window, items }: Known, query: ListQuery): ListQuery {
  const { filters = [] } = operation.collection ?? {};
  const [[name, text] = ['', '']] = Object.entries(query);
  const field = filters.find(({ parameter }) => parameter.name === name)?.field ?? '';
  // What a wildcard or a changed character leaves of a word is shared with the item that has the word.
  const pieces =
    decoded(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const shared = (item: unknown): number => {
    const value = String(valueAt(item, field)).toLowerCase();
    return pieces.filter((piece) => value.includes(piece)).join('').length;
  };
  let nearest: { readonly item: unknown; readonly shared: number } = { item: undefined, shared: 0 };
  for (const item of items) {
    const each = { item, shared: shared(item) };
    if (each.shared > nearest.shared) nearest = each;
  }
  const [turned = {}] = againstTheDefaultByKey(operation, [{}]);
  if (nearest.shared === 0) return window.allows({ ...turned, ...query }) ? turned : {};
  return (
    besideTheItem(operation, window, nearest.item)
      .map(({ [name]: _own, ...others }) => others)
      .find((beside) => window.allows({ ...beside, ...query })) ?? {}
  );
}

/** Decoded once more, as a careless provider does: as HTML, or as a URL. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/&#(\d+);?/g, (_, code) => String.fromCharCode(Number(code))));
  } catch {
    return text;
  }
}

function namesOf(query: ListQuery): string {
  return Object.keys(query).join();
}
