import type { Collection, NumberedPaging, Paging } from './model/index.ts';

/** The paging of a list whose pages have numbers; `undefined` where pages can only be walked, or there are none. */
export function numberedPaging(collection: Pick<Collection, 'paging'> | undefined): NumberedPaging | undefined {
  const paging = collection?.paging;
  return paging && isNumbered(paging) ? paging : undefined;
}

/** Whether every page can be asked for by its number. */
export function isNumbered(paging: Paging): paging is NumberedPaging {
  return paging.style === 'page-index' || paging.style === 'record-offset';
}
