import { type NumberedPaging, numberedPaging, type Operation, type PageLinkName } from '../../../contract/index.ts';
import { cursor } from './cursor.ts';
import { link } from './link.ts';
import { marker } from './marker.ts';
import { pageIndex } from './page-index.ts';
import { pageUrl, startsRound, withoutCredentials } from './page-url.ts';
import {
  askedNumber,
  askedSize,
  type MarkedRequest,
  type NumberedIdiom,
  type PageCut,
  type PageRequest,
} from './paging-idiom.ts';
import { recordOffset } from './record-offset.ts';

export { askedSize, type MarkedRequest, type PageCut, type PageRequest } from './paging-idiom.ts';

/** Every way of counting pages that the provider keeps: one file each, and a line here. */
const NUMBERED: Readonly<Record<NumberedPaging['style'], NumberedIdiom>> = {
  'page-index': pageIndex,
  'record-offset': recordOffset,
};

/** Where the page that is asked for is cut out of the matches; a list without pages is one page. Throws `Refusal` for a page that the contract refuses. */
export function pageCutOf(asked: MarkedRequest): PageCut {
  const { paging } = asked.operation.collection ?? {};
  if (paging === undefined) return { start: 0, size: Number.POSITIVE_INFINITY };
  const size = askedSize(paging, asked.parameters);
  switch (paging.style) {
    case 'cursor':
      return { start: cursor.startOf(paging, asked), size };
    case 'link':
      return { start: link.startOf(paging, asked), size };
    case 'marker':
      return { start: marker.startOf(paging, asked), size };
    default:
      return NUMBERED[paging.style]({ number: askedNumber(paging, asked.parameters), size });
  }
}

/** What an answer says of the way to the page that begins after so many matches; `undefined` where it says none. */
export function leadingTo(asked: PageRequest, start: number): string | undefined {
  const { operation } = asked;
  const paging = operation.collection?.paging;
  switch (paging?.style) {
    case 'cursor':
      return cursor.leadingTo(paging, asked, start);
    case 'link':
      return withoutCredentials(operation, link.leadingTo(paging, asked, start));
    case 'page-index':
    case 'record-offset':
      // Nobody is led on by it, but a field that holds the next page says so by its URL.
      return namesTheNext(operation) ? withoutCredentials(operation, pageUrl(paging, asked, start)) : undefined;
    default:
      return undefined;
  }
}

/** The URLs of the pages round a page, where the contract has places for them. */
export function linksRound(
  asked: PageRequest,
  cut: PageCut,
  total: number,
): Partial<Record<PageLinkName, string>> | undefined {
  const { operation } = asked;
  const paging = numberedPaging(operation.collection);
  if (!paging || !operation.collection?.links) return undefined;
  const urls = Object.entries(startsRound(cut, total)).map(([name, start]) => [
    name,
    withoutCredentials(operation, pageUrl(paging, asked, start)),
  ]);
  return Object.fromEntries(urls) as Partial<Record<PageLinkName, string>>;
}

function namesTheNext({ collection }: Pick<Operation, 'collection'>): boolean {
  return collection?.more !== undefined && collection.more.value === undefined;
}
