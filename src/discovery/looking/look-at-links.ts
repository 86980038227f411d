import type { FoundPaging } from '../guess.ts';
import { sizeOf } from '../hints/page-size.ts';
import type { SeenPage } from './asker.ts';
import { type Look, seen } from './observation.ts';

const NEXT_HEADER = /^(?:x-)?next-?(?:page|link|url)$/i;

/** A list whose document says nothing of pages may still link them, in a header that only an answer shows. */
export const lookAtLinks: Look = async (list, { asker, plain }) => {
  if (list.paging !== undefined) return { list, saw: [] };
  const sizing = sizeOf(list.operation);
  const small = sizing.size === undefined || plain.items.length < 2 ? plain : await asker.ask({ [sizing.size]: '1' });
  const next = nextIn(small);
  if (next === undefined) return { list, saw: [] };
  const what = `the header ${next.header ?? 'Link'} leads to the next page`;
  const value: FoundPaging = {
    style: 'link',
    ...(next.header !== undefined && { next: { header: next.header } }),
    ...sizing,
  };
  return { list: { ...list, paging: seen(value, what) }, saw: [what] };
};

/** The header that holds the URL of the next page; without a name where it is `Link`. */
function nextIn({ headers }: SeenPage): { readonly header?: string } | undefined {
  if (/\brel="?next"?/.test(headers['link'] ?? '')) return {};
  const header = Object.keys(headers).find(
    (name) => NEXT_HEADER.test(name) && /^(?:https?:\/\/|\/)/.test(headers[name] ?? ''),
  );
  return header === undefined ? undefined : { header };
}
