import LinkHeader from 'http-link-header';
import type { CollectionField, LinkPaging } from '../../../contract/index.ts';
import { saidAt } from '../places/index.ts';
import type { PageAnswer, WalkedIdiom } from './paging-idiom.ts';

/** The answer says the URL of the next page: in the header `Link` with `rel=next`, in another header or in the body. It may be relative. */
export const link: WalkedIdiom<LinkPaging> = (paging, answer) => {
  const said = textOf(paging.next, answer);
  if (said === undefined || said === '') return undefined;
  if (!URL.canParse(said, answer.url)) return { key: said, refusedBecause: 'is no URL' };
  const target = new URL(said, answer.url);
  const own = new URL(answer.url);
  // It may be an attack, or a host behind a gateway: in no case is it asked, and least of all with credentials.
  return target.origin === own.origin
    ? { key: target.pathname + target.search, target: target.pathname + target.search }
    : { key: said, refusedBecause: `leads to ${target.origin} and not to ${own.origin}` };
};

function textOf(next: CollectionField, { response }: PageAnswer): string | undefined {
  const said = saidAt(response, next);
  if (typeof said !== 'string') return undefined;
  return next.header === 'link' && next.pattern === undefined ? relNext(said) : said;
}

/** The target with `rel=next` in a list of links (RFC 8288). A text that no one can read holds none. */
function relNext(text: string): string | undefined {
  try {
    return LinkHeader.parse(text).refs.find(({ rel }) => rel.toLowerCase() === 'next')?.uri;
  } catch {
    return undefined;
  }
}
