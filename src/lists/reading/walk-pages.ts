import { awaitAll } from '../../judgement/index.ts';
import { canonical } from '../comparing/multiset.ts';
import type { Counting } from '../idioms/paging/index.ts';
import type { ListQuery } from '../list-query.ts';
import type { Walk } from '../list-reader.ts';
import type { ListAsker, ListPage } from './list-asker.ts';

/** Pages of one walk; a longer one is sampled. */
const MOST_PAGES = 30;

export interface WalkRequest {
  readonly query: ListQuery;
  readonly size: number;
  readonly counting: Counting;
  /** Items that another walk of the same query found; 0 where there was none. */
  readonly known: number;
}

/**
 * Reads every page of a query that the contract allows to ask for. The total only says which pages can be asked for at once. The walk ends
 * where a page is not full, because a total may be wrong.
 */
export async function walkPages(asker: ListAsker, request: WalkRequest): Promise<Walk> {
  const { query, size, counting, known } = request;
  const isAskable = (index: number): boolean => asker.gate.allows(asker.gate.pageQuery({ index, size }, counting));
  const pageAt = async (index: number, continues = index > 0): Promise<ListPage> =>
    asker.read(await asker.page({ query, index, size, ...(continues && { continues }) }, counting));
  const first = known > 0 ? undefined : await pageAt(0);
  const expected = first ? expectedPages(first, size) : Math.ceil(known / size);
  const further = askableFrom(1, Math.min(expected, MOST_PAGES + 1), isAskable);
  const isSampled = further.length >= MOST_PAGES;
  const asked = isSampled ? sampleOf(expected).filter(isAskable) : further;
  const pages = first
    ? [first, ...(await awaitAll(asked.map((index) => pageAt(index))))]
    : // The second goes first, because the list that was read whole has shown what stands on the first.
      await awaitAll([0, ...asked].map((index) => pageAt(index, index === 1)));
  if (isSampled) return walkOf(pages, { query, size, complete: false });
  while (mayContinue(pages, request) && isAskable(pages.length)) pages.push(await pageAt(pages.length));
  const endsAtBound = mayContinue(pages, request) && !holdsAll(pages, known);
  return walkOf(pages, {
    query,
    size,
    complete: pages.length < MOST_PAGES && !endsAtBound,
    ...(endsAtBound && { endsAtBound }),
  });
}

/** A first page that is not full is the whole list, or cut short: then the total is not believed, and the next page tells. */
function expectedPages(first: ListPage, size: number): number {
  return first.items.length < size ? Math.min(2, pagesOf(first, size)) : pagesOf(first, size);
}

function pagesOf({ total }: ListPage, size: number): number {
  return Math.ceil((total ?? 0) / size);
}

/**
 * A walk goes on after a full page, and after a short one that its total says is not the last. One that goes on for ever is cut: one page
 * behind what is known of the list or what its total says, and where nothing is known, once a page comes again.
 */
function mayContinue(pages: readonly ListPage[], { size, known }: Pick<WalkRequest, 'size' | 'known'>): boolean {
  const [before, last] = pages.slice(-2);
  const newest = last ?? before;
  if (newest === undefined || newest.items.length === 0 || pages.length >= MOST_PAGES) return false;
  // What is known is of the list in another order, and this one may hold more.
  if (known > 0)
    return newest.items.length >= size && pages.length <= Math.max(Math.ceil(known / size), pagesOf(newest, size) - 1);
  if (newest.items.length < size) return pages.length < pagesOf(newest, size);
  return (
    pages.length < pagesOf(newest, size) || last === undefined || canonical(before?.items) !== canonical(last.items)
  );
}

/** Whether nothing is left for a further page, by what is known of the list or by its total. */
function holdsAll(pages: readonly ListPage[], known: number): boolean {
  const due = known > 0 ? known : pages.at(-1)?.total;
  return due !== undefined && pages.reduce((sum, { items }) => sum + items.length, 0) >= due;
}

/** First, middle and last pages, a few of each, without the very first. */
function sampleOf(expected: number): number[] {
  const middle = Math.floor(expected / 2);
  return [1, 2, middle - 1, middle, middle + 1, expected - 2, expected - 1];
}

/** Pages from one on, before the first that the contract does not allow to ask for. */
function askableFrom(from: number, to: number, isAskable: (index: number) => boolean): number[] {
  const indices = Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);
  const end = indices.findIndex((index) => !isAskable(index));
  return end < 0 ? indices : indices.slice(0, end);
}

/** The whole list of an operation without paging. */
export async function readAtOnce(asker: ListAsker, query: ListQuery): Promise<Walk> {
  return walkOf([asker.read(await asker.ask(query, 'the list'))], { query, complete: true });
}

/** A page of which the answer says that the list ends before it is none, and says nothing of the list. */
function walkOf(read: readonly ListPage[], about: Omit<Walk, 'pages' | 'items'>): Walk {
  const end = read.findIndex(({ isBehind }) => isBehind);
  const pages = end < 0 ? read : read.slice(0, end);
  return { ...about, pages: pages.map(({ exchange }) => exchange), items: pages.flatMap(({ items }) => items) };
}
