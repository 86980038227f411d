import { type NumberedPaging, numberedPaging, type Paging } from '../../../contract/index.ts';
import { cursor } from './cursor.ts';
import { link } from './link.ts';
export { pageText } from './page-text.ts';
export { hasExpired } from './has-expired.ts';
export { tokenIn } from './link.ts';
export { mayBeShort } from './may-be-short.ts';
import { marker } from './marker.ts';
import { pageIndex } from './page-index.ts';
import type { NextPage, NumberedIdiom, PageAnswer, PagePlace } from './paging-idiom.ts';
import { recordOffset } from './record-offset.ts';

export type { NextPage, PageAnswer, PagePlace } from './paging-idiom.ts';

/** How pages are counted: the style, and the number of the first page. */
export type Counting = Pick<NumberedPaging, 'style' | 'first'>;

/** Every way of counting pages, by the name that contracts give it. */
const NUMBERED: Readonly<Record<NumberedPaging['style'], NumberedIdiom>> = {
  'page-index': pageIndex,
  'record-offset': recordOffset,
};

/** Every way of saying how the next page is asked for. */
const WALKED = { cursor, link, marker };

/** Every way of counting, from 0 and from 1. */
export const COUNTINGS: readonly Counting[] = Object.values(NUMBERED).flatMap(({ style }) => [
  { style, first: 0 },
  { style, first: 1 },
]);

/** The number that the paging parameter carries for a page. */
export function pageNumber({ style, first }: Counting, place: PagePlace): number {
  return first + NUMBERED[style].numberOf(place);
}

/** How many items stand before the page with a number; negative for a number before the first. */
export function itemsBefore(
  { style, first }: Counting,
  page: { readonly number: number; readonly size: number },
): number {
  return NUMBERED[style].itemsBefore({ ...page, number: page.number - first });
}

/** For a reader: `pages from 0`. */
export function describeCounting({ style, first }: Counting): string {
  return `${NUMBERED[style].counts} from ${first}`;
}

/** How an answer says that the next page is asked for; `undefined` at the end, and where pages have numbers. */
export function nextPage(paging: Paging, answer: PageAnswer): NextPage | undefined {
  switch (paging.style) {
    case 'cursor':
      return WALKED.cursor(paging, answer);
    case 'link':
      return WALKED.link(paging, answer);
    case 'marker':
      return WALKED.marker(paging, answer);
    default:
      return undefined;
  }
}

/** The parameters that ask for the page at a place as far as the contract has any; of a list that can only be walked, for its first page. */
export function pageQuery(
  paging: Paging,
  place: PagePlace,
  counting: Counting | undefined = numberedPaging({ paging }),
): Readonly<Record<string, string>> {
  const numbered = numberedPaging({ paging });
  return {
    ...(numbered && counting && { [numbered.page.name]: String(pageNumber(counting, place)) }),
    ...(paging.size && { [paging.size.name]: String(place.size) }),
  };
}
