import type { NumberedPaging, Operation, PageLinkName } from '../../../contract/index.ts';
import { askedSize, type PageCut, type PageRequest } from './paging-idiom.ts';

/** The request again, for the page that begins after so many matches. */
export function pageUrl(
  { page, first, style, ...sizing }: NumberedPaging,
  { request, parameters }: PageRequest,
  start: number,
): string {
  const url = new URL(`http://${request.headers['host'] ?? 'localhost'}${request.target}`);
  // Pages of no items have no other page.
  const size = Math.max(1, askedSize(sizing, parameters));
  const before = style === 'page-index' ? Math.floor(start / size) : start;
  url.searchParams.set(page.sentAs ?? page.name, String(first + before));
  return url.href;
}

/** Where each page round one begins; absent where there is no such page. */
export function startsRound({ start, size }: PageCut, total: number): Partial<Record<PageLinkName, number>> {
  const last = Math.max(0, Math.ceil(total / Math.max(1, size)) - 1) * size;
  return {
    ...(start + size < total && { next: start + size }),
    ...(start > 0 && { previous: Math.max(0, start - size) }),
    first: 0,
    last,
  };
}

/** A link is read by more people than a request, so it never holds what opens the API. */
export function withoutCredentials(
  { contract, parameters }: Pick<Operation, 'contract' | 'parameters'>,
  link: string,
): string {
  const url = new URL(link);
  for (const { role, name, sentAs = name } of parameters) if (role === 'credential') url.searchParams.delete(sentAs);
  for (const { place } of contract.credentials) if (place?.in === 'query') url.searchParams.delete(place.name);
  return url.href;
}
