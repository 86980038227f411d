import type { Collection, CursorPaging, LinkPaging, MarkerPaging, Parameter } from './model/index.ts';

/** A paging that names the parameter that leads to a page. */
export type PagingByCursor = CursorPaging | MarkerPaging | (LinkPaging & { readonly cursor: Parameter });

/**
 * The paging of a list whose next page is asked for by a text in a parameter: a token that a page said, by itself or in a URL, or the mark of its
 * last item.
 */
export function cursorPaging(collection: Pick<Collection, 'paging'> | undefined): PagingByCursor | undefined {
  const paging = collection?.paging;
  return paging && 'cursor' in paging && paging.cursor !== undefined ? (paging as PagingByCursor) : undefined;
}
