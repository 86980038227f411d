import type { Collection, CollectionField, PageLinkName } from '../../../contract/index.ts';
import { end } from './end.ts';
import type { Listed, Said } from './total-idiom.ts';

/** The `rel` of each link in the header `Link`. */
const RELS: Readonly<Record<PageLinkName, string>> = { next: 'next', previous: 'prev', first: 'first', last: 'last' };

/** The URL of each page round this one; null, an empty text or nothing where there is none, as the schema allows. */
export function links({ links: fields = {} }: Collection, { operation, selection }: Listed): Said[] {
  return (Object.keys(fields) as PageLinkName[]).flatMap((name) => {
    const field = fields[name];
    if (!field) return [];
    const url = selection.links?.[name];
    return [{ field, value: url === undefined ? end(field, operation) : linkText(field, url, RELS[name]) }];
  });
}

/** A URL as a place says it: RFC 8288 has its own way in the header `Link`. */
export function linkText({ header, pattern }: CollectionField, url: string, rel: string): string {
  return header === 'link' && pattern === undefined ? `<${url}>; rel="${rel}"` : url;
}
