import LinkHeader from 'http-link-header';
import type { RecordedResponse } from '../../../client/index.ts';
import type { CollectionField } from '../../../contract/index.ts';
import { saidAt } from '../places/index.ts';

/** What a URI template (RFC 6570) leaves to its reader, as HAL does: `?page=1{&projection}`. Nothing is said for it, so it is left out. */
const EXPRESSION = /\{[?&#/;.+]?[\w.,*:%]+\}/g;

/** The URL that an answer says for another page. In the header `Link` without a pattern it is the target with one of some `rel`. Absent where there is none. */
export function linkSaid(
  response: Pick<RecordedResponse, 'body' | 'headers'>,
  field: CollectionField,
  rels: readonly string[],
): string | undefined {
  const said = saidAt(response, field);
  if (typeof said !== 'string') return undefined;
  const link = field.header === 'link' && field.pattern === undefined ? targetOf(said, rels) : said;
  return link?.replaceAll(EXPRESSION, '') || undefined;
}

/** The target with a `rel` in a list of links (RFC 8288). A text that no one can read holds none. */
function targetOf(text: string, rels: readonly string[]): string | undefined {
  try {
    return LinkHeader.parse(text).refs.find(({ rel }) => rels.includes(rel.toLowerCase()))?.uri;
  } catch {
    return undefined;
  }
}
