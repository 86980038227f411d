import { end } from './end.ts';
import { linkText } from './links.ts';
import type { TotalIdiom } from './total-idiom.ts';

/** What leads to the next page; at the end null, an empty text or nothing, as the schema allows. */
export const next: TotalIdiom = ({ paging }, { operation, selection }) => {
  if (paging?.style !== 'cursor' && paging?.style !== 'link') return undefined;
  const field = paging.next;
  if (selection.next === undefined) return { field, value: end(field, operation) };
  const { next: url } = selection;
  return { field, value: paging.style === 'link' ? linkText(field, { url, rel: 'next', operation }) : url };
};
