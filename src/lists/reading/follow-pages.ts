import { canonical } from '../comparing/multiset.ts';
import type { NextPage } from '../idioms/paging/index.ts';
import type { ListQuery } from '../list-query.ts';
import type { DeadEnd, Walk } from '../list-reader.ts';
import type { ListAsker, ListPage } from './list-asker.ts';

/** Pages of one walk. Nothing leads to the middle of a longer list, so it is read as far as this. */
export const MOST_FOLLOWED = 60;
/** So many pages in a row that hold nothing new show a way that never ends. A few may be empty, because some providers filter page by page. */
const NOTHING_NEW = 20;

export interface FollowRequest {
  readonly query: ListQuery;
  /** Absent where no parameter takes a size. */
  readonly size: number | undefined;
}

/** A walk whose cursor has expired begins again: so often in all, and so often without getting any further. */
const MOST_BEGINNINGS = 10;
const MOST_IN_VAIN = 3;

/** Reads the pages of a query one after the other, as each says how the next one is asked for. It stops where the way leads back, on for ever or nowhere. */
export async function followPages(asker: ListAsker, request: FollowRequest): Promise<Walk> {
  const lengths: number[] = [];
  for (;;) {
    const walk = await followOnce(asker, request, lengths.length > 0);
    lengths.push(walk.pages.length);
    if (walk.deadEnd?.expiredAfterMs === undefined || isInVain(lengths))
      return { ...walk, ...(lengths.length > 1 && { beginnings: lengths.length }) };
  }
}

/** Whether to begin once more would lead no further, by the lengths of the walks until now. */
function isInVain(lengths: readonly number[]): boolean {
  const before = lengths.slice(0, 1 - MOST_IN_VAIN);
  const last = lengths.slice(1 - MOST_IN_VAIN);
  const getsFurther = before.length === 0 || Math.max(...last) > Math.max(...before);
  return lengths.length >= MOST_BEGINNINGS || !getsFurther;
}

/** `fresh` for a walk that begins again: an answer from before would say a cursor from before. */
async function followOnce(asker: ListAsker, { query, size }: FollowRequest, fresh: boolean): Promise<Walk> {
  const pages = [asker.read(await asker.firstPage(query, size, fresh))];
  const about = { query, ...(size !== undefined && { size }) };
  const walked = new Set<string>();
  for (;;) {
    const last = pages.at(-1)?.exchange;
    const next = last && asker.nextPage(last);
    if (!last || !next) return walkOf(pages, { ...about, complete: true });
    const deadEnd = deadEndAt(next, { pages, walked, isFiltered: isFiltered(asker, query) });
    // Which of its pages come for the first time, no one knows.
    if (deadEnd !== undefined)
      return walkOf(pages.slice(0, 1), { ...about, complete: false, deadEnd: { ...deadEnd, exchange: last } });
    if (pages.length >= MOST_FOLLOWED) return walkOf(pages, { ...about, complete: false });
    walked.add(next.key);
    const exchange = await asker.follow(next, { query, size, index: pages.length, fresh });
    if (!asker.isList(exchange)) {
      const deadEnd = asker.hasExpired(exchange) ? tooLate(next, exchange, last) : leadsNowhere(next, exchange);
      return walkOf(pages, { ...about, complete: false, deadEnd });
    }
    const page = asker.read(exchange);
    if (page.items.length === 0 && 'mayBeEmpty' in next) return walkOf(pages, { ...about, complete: true });
    pages.push(page);
  }
}

function leadsNowhere({ key }: NextPage, exchange: DeadEnd['exchange']): DeadEnd {
  return { says: `${key} is answered with status ${exchange.response.status} and no list`, exchange };
}

function tooLate({ key }: NextPage, exchange: DeadEnd['exchange'], before: DeadEnd['exchange']): DeadEnd {
  const expiredAfterMs = Math.max(0, exchange.startedAt - before.startedAt - before.durationMs);
  return { says: `${key} is answered as expired (status ${exchange.response.status})`, exchange, expiredAfterMs };
}

interface WalkedSoFar {
  readonly pages: readonly ListPage[];
  /** Keys of the pages that were asked for. */
  readonly walked: ReadonlySet<string>;
  readonly isFiltered: boolean;
}

function isFiltered({ collection }: ListAsker, query: ListQuery): boolean {
  return collection.filters.some(({ parameter }) => parameter.name in query);
}

/** Why a way is not followed any further. */
function deadEndAt(next: NextPage, { pages, walked, isFiltered }: WalkedSoFar): Pick<DeadEnd, 'says'> | undefined {
  if ('refusedBecause' in next) return { says: `"${next.key}" ${next.refusedBecause}, so it is not followed` };
  if (walked.has(next.key)) return { says: `${next.key} comes again after ${pages.length} pages` };
  if (pages.length >= MOST_FOLLOWED && holdsNothingNew(pages, isFiltered))
    return {
      says: `after ${pages.length} pages a next one is still said, and the last ${NOTHING_NEW} hold nothing new`,
    };
  return undefined;
}

/**
 * Whether the last pages are empty, or repeat earlier pages one by one. Alike items alone show nothing: a list may hold many. Neither do empty pages
 * under a filter, because a provider may take each page from the whole list and then filter it.
 */
function holdsNothingNew(pages: readonly ListPage[], isFiltered: boolean): boolean {
  const texts = pages.map(({ items }) => canonical(items));
  const last = pages.slice(-NOTHING_NEW);
  if (last.every(({ items }) => items.length === 0)) return !isFiltered;
  const isDiverse = new Set(pages.flatMap(({ items }) => items.map(canonical))).size > 1;
  const lengths = Array.from({ length: pages.length - NOTHING_NEW }, (_, index) => index + 1);
  return isDiverse && lengths.some((length) => texts.slice(length).every((text, index) => text === texts[index]));
}

function walkOf(pages: readonly ListPage[], about: Omit<Walk, 'pages' | 'items'>): Walk {
  return { ...about, pages: pages.map(({ exchange }) => exchange), items: pages.flatMap(({ items }) => items) };
}
