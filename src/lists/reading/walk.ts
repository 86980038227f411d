import { canonical } from '../comparing/multiset.ts';
import type { ListQuery, Walk } from '../list-reader.ts';
import type { Counting, ListAsker, ListPage } from './list-asker.ts';

/** Pages of one walk; beyond it a walk is sampled. */
export const MOST_PAGES = 30;

export interface WalkRequest {
  readonly query: ListQuery;
  readonly size: number;
  readonly counting: Counting;
  /** Items that another walk of the same query found; 0 where there was none. */
  readonly known: number;
}

/**
 * Reads every page of a query. The total only says which pages can be asked for at once; the walk ends where a page is not full, because a total may be wrong.
 */
export async function walk(asker: ListAsker, { query, size, counting, known }: WalkRequest): Promise<Walk> {
  const pageAt = async (index: number): Promise<ListPage> =>
    asker.read(await asker.page({ query, index, size }, counting));
  const first = await pageAt(0);
  const expected = known > 0 ? Math.ceil(known / size) : expectedPages(first, size);
  if (expected > MOST_PAGES) return sampled(await samplePages(pageAt, first, expected), { query, size });
  const pages = [first, ...(await Promise.all(indices(1, expected).map(pageAt)))];
  while (mayContinue(pages, { size, known })) pages.push(await pageAt(pages.length));
  return reading(pages, { query, size, complete: pages.length < MOST_PAGES });
}

/** A first page that is not full is the whole list, or cut short: then the total is not believed, and the next page tells. */
function expectedPages(first: ListPage, size: number): number {
  return first.items.length < size ? Math.min(2, pagesOf(first, size)) : pagesOf(first, size);
}

function pagesOf({ total }: ListPage, size: number): number {
  return Math.ceil((total ?? 0) / size);
}

/**
 * After a full page, and after a short one that its total says is not the last. A walk that goes on for ever is cut: one page behind what is known
 * of the list, and where nothing is known, once a page comes again.
 */
function mayContinue(
  pages: readonly ListPage[],
  { size, known }: { readonly size: number; readonly known: number },
): boolean {
  const [before, last] = pages.slice(-2);
  const newest = last ?? before;
  if (newest === undefined || newest.items.length === 0 || pages.length >= MOST_PAGES) return false;
  if (known > 0) return newest.items.length >= size && pages.length <= Math.ceil(known / size);
  if (newest.items.length < size) return pages.length < pagesOf(newest, size);
  return (
    pages.length < pagesOf(newest, size) || last === undefined || canonical(before?.items) !== canonical(last.items)
  );
}

/** First, middle and last pages, a few of each. */
function samplePages(
  pageAt: (index: number) => Promise<ListPage>,
  first: ListPage,
  expected: number,
): Promise<ListPage[]> {
  const middle = Math.floor(expected / 2);
  const chosen = [1, 2, middle - 1, middle, middle + 1, expected - 2, expected - 1];
  return Promise.all([Promise.resolve(first), ...chosen.map(pageAt)]);
}

function sampled(pages: readonly ListPage[], { query, size }: { query: ListQuery; size: number }): Walk {
  return reading(pages, { query, size, complete: false });
}

function reading(pages: readonly ListPage[], about: { query: ListQuery; size?: number; complete: boolean }): Walk {
  return { ...about, pages: pages.map(({ exchange }) => exchange), items: pages.flatMap(({ items }) => items) };
}

/** The whole list of an operation without paging. */
export async function readAtOnce(asker: ListAsker, query: ListQuery): Promise<Walk> {
  return reading([asker.read(await asker.ask(query, 'the list'))], { query, complete: true });
}

function indices(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);
}
