import { counted } from '../../../judgement/index.ts';
import type { AnsweredExchange } from '../../../client/index.ts';
import { type Collection, numberedPaging } from '../../../contract/index.ts';
import { itemsBefore, listRequest, nextPage, numberAt, pageText } from '../../../lists/index.ts';

/** How many items belong on a page. */
export interface ItemsDue {
  readonly items: number;
  /** For a reader: `page 3 of 20 items`. */
  readonly page: string;
  /** Why so many, for a reader. */
  readonly because: string;
}

/** As many as the total leaves for a page with a number, and as many as were asked for on a page that another one follows. Absent where no one can say. */
export function itemsDue(collection: Collection, exchange: AnsweredExchange): ItemsDue | undefined {
  const { paging } = collection;
  const { page, size } = listRequest(collection, exchange.request);
  // A page of the default size is judged by default-size-is-documented.
  if (!paging || (paging.size && !(paging.size.name in exchange.request.parameters))) return undefined;
  if (size === undefined || size < 1 || size > (paging.maximumSize ?? Number.POSITIVE_INFINITY)) return undefined;
  const numbered = numberedPaging(collection);
  if (!numbered) {
    const follows = nextPage(paging, { url: exchange.request.url, response: exchange.response }) !== undefined;
    return {
      items: follows ? size : 0,
      page: `a page of ${counted(size, 'items')}`,
      because: 'says that another one follows',
    };
  }
  const total = numberAt(exchange.response, collection.total);
  if (page === undefined || total === undefined) return undefined;
  const before = itemsBefore(numbered, { number: page, size });
  const items = Math.min(size, Math.max(0, total - before));
  return {
    items,
    page: pageText(numbered, { index: Math.floor(before / size), size }),
    because: `the total of ${total} leaves ${items} for it`,
  };
}
