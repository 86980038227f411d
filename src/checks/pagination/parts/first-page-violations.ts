import { type Collection, type NumberedPaging, restsOn, valueAt } from '../../../contract/index.ts';
import { counted, type Violation } from '../../../judgement/index.ts';
import {
  canonical,
  itemsOf,
  type ListQuery,
  type ListWindow,
  underQuery,
  walkSize,
  comparableLists,
} from '../../../lists/index.ts';
import type { CheckContext } from '../../check.ts';

/** A first page of what a query finds; no page is asked for where none is said. */
export interface FirstPage {
  readonly query: ListQuery;
  readonly page?: string;
  readonly later?: 2;
  /** It is asked for without a size, and has the default one. */
  readonly isUnsized?: boolean;
}

/** Asks for the page, and says what is wrong with it where it is not the beginning of what the query finds. */
export async function firstPageViolations(
  { operation: { contract, collection }, evidence }: CheckContext,
  { paging, window }: { readonly paging: NumberedPaging; readonly window: ListWindow },
  { query, page, later, isUnsized = false }: FirstPage,
): Promise<readonly Violation[]> {
  const whole = await window.read(query);
  const size = isUnsized ? (paging.defaultSize ?? 1) : sizeOf(window, query, whole.items.length);
  const sized = { ...query, ...(paging.size && !isUnsized && { [paging.size.name]: String(size) }) };
  const asked = { ...sized, ...(page !== undefined && { [paging.page.name]: page }) };
  const exchange = await window.ask(asked, 'the first page', { later });
  const items = collection && itemsOf(contract, collection, exchange.response);
  if (!items) return [];
  evidence.add('first pages compared');
  // How many items the page holds is judged by pages-are-full.
  const head = whole.items.slice(0, Math.min(size, Math.max(1, items.length)));
  const [found = [], due = []] = comparableLists({ contract, collection }, [items, head]);
  if (signature(collection, found) === signature(collection, due)) return [];
  const said = page === undefined ? `no ${paging.page.name}` : `${paging.page.name}=${page}`;
  return [
    {
      message: `the page of ${counted(size, 'items')} with ${said}${underQuery({ query })} is not the beginning of the list`,
      expected: head.slice(0, 2),
      received: items.slice(0, 2),
      at: collection.items,
      exchange,
      promise: restsOn(contract, paging.pointer, paging.page.pointer),
    },
  ];
}

/** Under several filters a page that all matches just fill, because such a page is where a last item is lost. Else a page of a walk. */
function sizeOf(window: ListWindow, query: ListQuery, length: number): number {
  const isFilled = Object.keys(query).length > 1 && length > 0 && window.sizes?.upTo(length) === length;
  return isFilled ? length : walkSize(length, window);
}

/** A text that is equal for equal pages. Where the list has an order only the keys are compared, because items that tie may change places with the size of the page. */
function signature({ sort }: Collection, items: readonly unknown[]): string {
  const key = sort?.default[0]?.at;
  return canonical(key === undefined ? items : items.map((item) => valueAt(item, key)));
}
