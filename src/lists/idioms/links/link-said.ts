import LinkHeader from 'http-link-header';
import type { RecordedResponse } from '../../../client/index.ts';
import type { CollectionField } from '../../../contract/index.ts';
import { saidAt } from '../places/index.ts';

/** The URL that an answer says for another page. In the header `Link` without a pattern it is the target with one of some `rel`. Absent where there is none. */
export function linkSaid(
  response: Pick<RecordedResponse, 'body' | 'headers'>,
  field: CollectionField,
  rels: readonly string[],
): string | undefined {
  const said = saidAt(response, field);
  if (typeof said !== 'string') return undefined;
  return (field.header === 'link' && field.pattern === undefined ? targetOf(said, rels) : said) || undefined;
}

/** The target with a `rel` in a list of links (RFC 8288). A text that no one can read holds none. */
function targetOf(text: string, rels: readonly string[]): string | undefined {
  try {
    return LinkHeader.parse(text).refs.find(({ rel }) => rels.includes(rel.toLowerCase()))?.uri;
  } catch {
    return undefined;
  }
}
