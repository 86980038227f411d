import type { Paging } from '../../../contract/index.ts';

/** A page for a reader, by its place from 0: `page 3 of 20 items`. It has the number that the API gives it; where pages have none, the first one is page 1. */
export function pageText(
  paging: Paging | undefined,
  { index, size }: { readonly index: number; readonly size?: number },
): string {
  const first = paging?.style === 'page-index' ? paging.first : 1;
  const items = size === undefined ? '' : ` of ${size} item${size === 1 ? '' : 's'}`;
  return `page ${first + index}${items}`;
}
