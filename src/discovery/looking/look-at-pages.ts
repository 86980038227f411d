import type { FoundList } from '../found-list.ts';
import type { FoundPaging } from '../guess.ts';
import { isSame, type Look, type Looked, type Observation, seen } from './observation.ts';

const SIZE = 2;
const MOST_NUMBERS = [0, 1, 2];

/** Which number the first page has, and whether numbers count pages or items: asks for small pages with the numbers 0, 1 and 2. */
export const lookAtPages: Look = async (list, looked) => {
  const paging = list.paging?.value;
  const nothing = { list, saw: [] };
  if (!paging || paging.page === undefined || paging.size === undefined) return nothing;
  const beginning = await beginningOf(paging, looked);
  if (beginning.length < SIZE * 2 || new Set(beginning).size < beginning.length)
    return { list, saw: ['too few items to see how pages are counted'] };
  const pages = new Map<number, readonly string[] | undefined>();
  for (const number of MOST_NUMBERS) {
    const page = await looked.asker.ask({ [paging.page]: String(number), [paging.size]: String(SIZE) });
    pages.set(number, page.status < 300 ? page.items : undefined);
  }
  const counting = countingOf(pages, beginning);
  if (!counting)
    return { list, saw: [`${paging.page}=0, 1 and 2 hold neither pages nor places that follow each other`] };
  return {
    list: { ...list, paging: seen({ ...withoutFirst(paging), ...counting.paging }, counting.what(paging.page)) },
    saw: [counting.what(paging.page)],
  };
};

/** The number of the first page is what was looked for. */
function withoutFirst(paging: FoundPaging): FoundPaging {
  const { first: _first, ...rest } = paging;
  return rest;
}

/** The first items of the list, from a request that names no page. */
async function beginningOf({ size }: FoundPaging, { asker, plain }: Looked): Promise<readonly string[]> {
  const enough = SIZE * 3;
  if (plain.items.length >= enough || size === undefined) return plain.items.slice(0, enough);
  const { items } = await asker.ask({ [size]: String(enough) });
  return (items ?? plain.items).slice(0, enough);
}

interface Counting {
  readonly paging: Pick<FoundPaging, 'style' | 'first'>;
  readonly what: (parameter: string) => string;
}

function countingOf(
  pages: ReadonlyMap<number, readonly string[] | undefined>,
  items: readonly string[],
): Counting | undefined {
  const holds = (number: number, from: number): boolean => isSame(pages.get(number), items.slice(from, from + SIZE));
  if (holds(1, 1))
    return { paging: { style: 'record-offset' }, what: (name) => `${name}=1 leaves out one item, so it counts items` };
  if (holds(1, SIZE))
    return {
      paging: { style: 'page-index' },
      what: (name) => `${name}=1 holds the second page, so pages are counted from 0`,
    };
  if (holds(1, 0) && holds(2, SIZE))
    return {
      paging: { style: 'page-index', first: 1 },
      what: (name) => `${name}=1 holds the first page, so pages are counted from 1`,
    };
  return undefined;
}

/** A service may give the whole list where no page is named. Then every request has to name one, also those of this look. */
export async function pageOf(list: FoundList, looked: Looked): Promise<Observation & { readonly looked: Looked }> {
  const { page, first = 0 } = list.paging?.value ?? {};
  const nothing = { list, looked, saw: [] };
  if (page === undefined) return nothing;
  const asker = looked.asker.always({ [page]: String(first) });
  const plain = await asker.ask({});
  const [part, whole] = [plain.items ?? [], looked.plain.items];
  if (part.length === 0 || part.length >= whole.length || !isSame(part, whole.slice(0, part.length))) return nothing;
  const needsPage = `without ${page} the whole list comes, so it is always sent`;
  return { list: { ...list, needsPage }, looked: { asker, plain: { ...plain, items: part } }, saw: [needsPage] };
}
