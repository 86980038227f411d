import { end } from './end.ts';
import type { TotalIdiom } from './total-idiom.ts';

/** What leads to the next page; at the end null, an empty text or nothing, as the schema allows. */
export const next: TotalIdiom = ({ paging }, { operation, selection }) => {
  if (paging?.style !== 'cursor' && paging?.style !== 'link') return undefined;
  const field = paging.next;
  if (selection.next === undefined) return { field, value: end(field, operation.contract) };
  // RFC 8288 has its own way of saying a link.
  const isLink = paging.style === 'link' && field.header === 'link' && field.pattern === undefined;
  return { field, value: isLink ? `<${selection.next}>; rel="next"` : selection.next };
};
