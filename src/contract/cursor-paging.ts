import type { Collection, CursorPaging, MarkerPaging } from './model/index.ts';

/** The paging of a list whose next page is asked for by a text in a parameter: a token that a page said, or the mark of its last item. */
export function cursorPaging(
  collection: Pick<Collection, 'paging'> | undefined,
): CursorPaging | MarkerPaging | undefined {
  const paging = collection?.paging;
  return paging?.style === 'cursor' || paging?.style === 'marker' ? paging : undefined;
}
