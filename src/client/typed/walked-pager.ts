import LinkHeader from 'http-link-header';
import type { CursorPaging, LinkPaging } from '../../contract/index.ts';
import type { Exchange } from '../exchange.ts';
import type { Page, Pager } from './pager.ts';
import { saidIn } from './said-in.ts';

/** Follows what each answer says about the next page. The list ends where it says nothing. */
export function walkedPager(paging: CursorPaging | LinkPaging, parameters: object): Pager {
  const first: Page = { parameters };
  const seen = new Set<string>();
  let following: Page | undefined;
  return {
    first: () => first,
    read(_items, exchange) {
      following = undefined;
      const said = sayingOf(paging, exchange);
      if (said === undefined) return undefined;
      const way = paging.style === 'cursor' ? said : targetOf(said, exchange);
      if (way === undefined) return `its next page, ${said}, is on another host or is no URL, so it is not asked for`;
      if (seen.has(way)) return `it leads to the next page ${way} for the second time, so the list never ends`;
      seen.add(way);
      following =
        paging.style === 'cursor'
          ? { parameters: { ...parameters, [paging.cursor.name]: way } }
          : { parameters, target: way };
      return undefined;
    },
    next: () => following,
  };
}

/** The token or the URL of the next page; absent, null and empty mean that there is none. */
function sayingOf({ style, next }: CursorPaging | LinkPaging, { response }: Exchange): string | undefined {
  const said = response && saidIn(response, next);
  if (said === '' || !['string', 'number', 'bigint'].includes(typeof said)) return undefined;
  const isList = style === 'link' && next.header === 'link' && next.pattern === undefined;
  return isList ? relNext(String(said)) : String(said);
}

/** The target with `rel=next` in a list of links (RFC 8288). A text that no one can read holds none. */
function relNext(text: string): string | undefined {
  try {
    return LinkHeader.parse(text).refs.find(({ rel }) => rel.toLowerCase() === 'next')?.uri;
  } catch {
    return undefined;
  }
}

/** Path and query on the host that was asked. Credentials go with every request, so no other host is asked. */
function targetOf(said: string, { request: { url } }: Exchange): string | undefined {
  if (!URL.canParse(said, url)) return undefined;
  const target = new URL(said, url);
  return target.origin === new URL(url).origin ? target.pathname + target.search : undefined;
}
