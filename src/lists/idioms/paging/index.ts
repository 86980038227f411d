import type { Paging, PagingStyle } from '../../../contract/index.ts';
import { pageIndex } from './page-index.ts';
import type { PagePlace, PagingIdiom } from './paging-idiom.ts';
import { recordOffset } from './record-offset.ts';

export type { PagePlace } from './paging-idiom.ts';

/** How pages are counted: the style, and the number of the first page. */
export type Counting = Pick<Paging, 'style' | 'first'>;

/** Every way of counting pages, by the name that contracts give it. */
const PAGING: Readonly<Record<PagingStyle, PagingIdiom>> = {
  'page-index': pageIndex,
  'record-offset': recordOffset,
};

/** Every way of counting, from 0 and from 1. */
export const COUNTINGS: readonly Counting[] = Object.values(PAGING).flatMap(({ style }) => [
  { style, first: 0 },
  { style, first: 1 },
]);

/** The number that the paging parameter carries for a page. */
export function pageNumber({ style, first }: Counting, place: PagePlace): number {
  return first + PAGING[style].numberOf(place);
}

/** How many items stand before the page with a number; negative for a number before the first. */
export function itemsBefore(
  { style, first }: Counting,
  page: { readonly number: number; readonly size: number },
): number {
  return PAGING[style].itemsBefore({ ...page, number: page.number - first });
}

/** For a reader: `pages from 0`. */
export function describeCounting({ style, first }: Counting): string {
  return `${PAGING[style].counts} from ${first}`;
}
