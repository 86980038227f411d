import type { Operation } from '../../../contract/index.ts';
import {
  allEvenCuts,
  type EvenCut,
  type ListQuery,
  type ListWindow,
  matchesIn,
  queryPlan,
  type Walk,
} from '../../../lists/index.ts';

/** A walk takes no more requests. */
const MOST_PAGES = 13;

/** A page of a list that is cut without a rest. */
export interface EvenlyCut extends Walk {
  readonly size: number;
  /** Of its only page, from 0. */
  readonly index: number;
}

/**
 * The first or the last page of the whole list, of a size that leaves no remainder, because a number of pages is often one too many or too few
 * there alone, and a page that is full is often taken for one that another follows. `undefined` where the window allows few requests, or no such
 * page can be asked for.
 */
export async function evenlyCutPage(
  window: ListWindow,
  which: 'first' | 'last',
  left = 0,
): Promise<EvenlyCut | undefined> {
  const { items, complete } = await window.reference();
  const cut = (await evenCuts(window, left))
    .map(({ parts, size }) => ({ index: which === 'first' ? 0 : parts - 1, size }))
    .find((place) => window.allows({}, place));
  return cut && { query: {}, ...cut, items, complete, pages: [await window.page({}, cut)] };
}

/** The whole list in the fewest such pages, where only its pages lead to the last one. Behind `left` items fewer there is one more page. */
export async function evenlyCutWalk(window: ListWindow, left = 0): Promise<Walk | undefined> {
  const [cut] = (await evenCuts(window, left))
    .filter(({ parts, size }) => parts <= MOST_PAGES && size <= window.largestPage)
    .toSorted((one, other) => one.parts - other.parts);
  return cut && window.walk({}, cut.size);
}

async function evenCuts(window: ListWindow, left: number): Promise<readonly EvenCut[]> {
  const { items, complete } = await window.reference();
  return complete && window.depth !== 'bare' ? allEvenCuts(items.length - left, window) : [];
}

/** The only page of a filtered list before `left` items: of a long list no few pages may end there. */
export async function evenlyCutFiltered(
  operation: Operation,
  window: ListWindow,
  left: number,
): Promise<EvenlyCut | undefined> {
  const { items } = await window.reference();
  const matches = matchesIn(operation, items);
  const isAskable = (size: number, query: ListQuery): boolean =>
    size > 0 && window.sizes?.upTo(size) === size && window.allows(query, { index: 0, size });
  const query = queryPlan(operation, window, items).each.find((each) =>
    isAskable(matches(each).filter(Boolean).length - left, each),
  );
  if (!query) return undefined;
  const whole = await window.read(query);
  const size = whole.items.length - left;
  if (!whole.complete || !isAskable(size, query)) return undefined;
  return { ...whole, size, index: 0, pages: [await window.page(query, { index: 0, size })] };
}
