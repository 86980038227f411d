import type { Collection, CollectionField, Operation, PageLinkName } from '../../../contract/index.ts';
import { allowsThere } from './allows-there.ts';
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
    return [
      {
        field,
        value: url === undefined ? end(field, operation) : linkText(field, { url, rel: RELS[name], operation }),
      },
    ];
  });
}

interface Link {
  readonly url: string;
  readonly rel: string;
  readonly operation: Operation;
}

/** A URL as a place says it: RFC 8288 has its own way in the header `Link`, and a schema may allow no whole URL. */
export function linkText(field: CollectionField, { url, rel, operation }: Link): string {
  if (field.header === 'link' && field.pattern === undefined) return `<${url}>; rel="${rel}"`;
  if (field.at === undefined || allowsThere(field, operation, url)) return url;
  const { pathname, search } = new URL(url);
  return allowsThere(field, operation, pathname + search) ? pathname + search : url;
}
