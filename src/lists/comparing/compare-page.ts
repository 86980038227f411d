import type { RecordedRequest } from '../../client/index.ts';
import { type Collection, numberedPaging, type Operation } from '../../contract/index.ts';
import { itemsBefore } from '../idioms/paging/index.ts';
import { listRequest } from '../queries/list-request.ts';
import { multisetDifference } from './multiset.ts';
import { signatureOf } from './signature-of.ts';
import { comparableLists } from './comparable-lists.ts';

/** One page held against the whole list that it is part of. */
export interface PageComparison {
  /** Items that stand before the page; absent where the page has no number. */
  readonly before?: number;
  /** The items of the list that the page should hold; absent where no one can say which. */
  readonly due?: readonly unknown[];
  /** Items of the page that the list does not hold, or not as often. */
  readonly foreign: readonly unknown[];
  /** The page holds a part of the list, in its order: the part that was asked for, where the page has a number. */
  readonly isPart: boolean;
}

/** Compares by the keys of the order, where there is one: items that tie may change places with the size of the page. */
export function comparePage(
  operation: Operation,
  list: readonly unknown[],
  page: { readonly items: readonly unknown[]; readonly request: RecordedRequest },
): PageComparison {
  const { collection } = operation;
  const [all = [], items = []] = comparableLists(operation, [list, page.items]);
  const { surplus: foreign } = multisetDifference(all, items);
  const asked = collection && listRequest(collection, page.request);
  const key = asked?.order?.[0]?.at;
  const same = (part: readonly unknown[]) => signatureOf(part, key) === signatureOf(items, key);
  const before = collection && placeOf(collection, asked ?? {});
  if (before === undefined || asked?.size === undefined) {
    const starts = all.map((_, start) => start);
    const isPart = items.length === 0 || starts.some((start) => same(all.slice(start, start + items.length)));
    return { foreign, isPart };
  }
  const due = all.slice(before, before + asked.size);
  return { before, due, foreign, isPart: same(due) };
}

/** How many items stand before the page that a request asks for; `undefined` where pages have no numbers. */
function placeOf(
  collection: Collection,
  { page, size }: { readonly page?: number; readonly size?: number },
): number | undefined {
  const paging = numberedPaging(collection);
  return paging && page !== undefined && size !== undefined ? itemsBefore(paging, { number: page, size }) : undefined;
}
