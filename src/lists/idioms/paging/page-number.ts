import type { Paging } from '../../../contract/index.ts';

/** What the paging parameter says for a page, counted from 0: a number of pages, or of the records before it. */
export function pageNumber(
  { style, first }: Pick<Paging, 'style' | 'first'>,
  { index, size }: { readonly index: number; readonly size: number },
): number {
  return first + (style === 'page-index' ? index : index * size);
}
