import type { NumberedPaging, Operation } from '../../../contract/index.ts';
import { cursor } from './cursor.ts';
import { link } from './link.ts';
import { marker } from './marker.ts';
import { pageIndex } from './page-index.ts';
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

type Of<Request> = Request & { readonly operation: Pick<Operation, 'collection' | 'contract' | 'parameters'> };

/** Where the page that is asked for is cut out of the matches; a list without pages is one page. Throws `Refusal` for a page that the contract refuses. */
export function pageCutOf({ operation: { collection }, ...asked }: Of<MarkedRequest>): PageCut {
  const paging = collection?.paging;
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
export function leadingTo({ operation, ...asked }: Of<PageRequest>, start: number): string | undefined {
  const paging = operation.collection?.paging;
  switch (paging?.style) {
    case 'cursor':
      return cursor.leadingTo(paging, asked, start);
    case 'link':
      return withoutCredentials(operation, link.leadingTo(paging, asked, start));
    case 'page-index':
    case 'record-offset':
      // Nobody is led on by it, but a field that holds the next page says so by its URL.
      return namesTheNext(operation) ? withoutCredentials(operation, nextNumber(paging, asked, start)) : undefined;
    default:
      return undefined;
  }
}

function namesTheNext({ collection }: Pick<Operation, 'collection'>): boolean {
  return collection?.more !== undefined && collection.more.value === undefined;
}

function nextNumber(
  { page, first, style, ...sizing }: NumberedPaging,
  { request, parameters }: PageRequest,
  start: number,
): string {
  const url = new URL(`http://${request.headers['host'] ?? 'localhost'}${request.target}`);
  const before = style === 'page-index' ? start / askedSize(sizing, parameters) : start;
  url.searchParams.set(page.sentAs ?? page.name, String(first + before));
  return url.href;
}

/** A link is read by more people than a request, so it never holds what opens the API. */
function withoutCredentials(
  { contract, parameters }: Pick<Operation, 'contract' | 'parameters'>,
  link: string,
): string {
  const url = new URL(link);
  for (const { role, name, sentAs = name } of parameters) if (role === 'credential') url.searchParams.delete(sentAs);
  for (const { place } of contract.credentials) if (place?.in === 'query') url.searchParams.delete(place.name);
  return url.href;
}
