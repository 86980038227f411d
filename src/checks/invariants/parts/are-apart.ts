import { exactJson, type Operation } from '../../../contract/index.ts';
import type { Resource } from '../../../judgement/index.ts';
import { itemsOf, pageSizes } from '../../../lists/index.ts';
import type { FirstPage } from './first-pages.ts';

/**
 * Whether resources are known to list nothing in common: each unfiltered list fits into one page, and none of its items stands in another. So they
 * were not filled alike, whatever they list under a filter.
 */
export function areApart(operation: Operation, pages: readonly FirstPage[], resources: readonly Resource[]): boolean {
  const lists = resources.map(({ name }) => {
    const page = pages.find(({ resource, isUnfiltered }) => isUnfiltered && resource.name === name);
    return page && wholeList(operation, page);
  });
  return lists.every(
    (list, place) =>
      list !== undefined && list.size > 0 && lists.slice(place + 1).every((other) => other?.isDisjointFrom(list)),
  );
}

/** `undefined` where there may be more than the page holds. */
function wholeList(operation: Operation, { exchange }: FirstPage): ReadonlySet<string> | undefined {
  const { contract, collection } = operation;
  const items = collection && itemsOf(contract, collection, exchange.response);
  const size = collection?.paging ? (pageSizes(operation, collection.paging)?.largest ?? 1) : Infinity;
  return items && items.length < size ? new Set(items.map((item) => exactJson(item) ?? '')) : undefined;
}
