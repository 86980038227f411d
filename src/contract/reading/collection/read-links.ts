import type { Collection, CollectionField, PageLinks } from '../../model/index.ts';
import type { CollectionNode, DescribedList } from './described-list.ts';
import { readField } from './read-field.ts';

const NUMBERED = ['page-index', 'record-offset'] as const;

/** Where an answer says the URLs of the pages round it. Throws `ContractError` where pages have no number, or something else says the same. */
export function readLinks(collection: CollectionNode, list: DescribedList): Pick<Collection, 'links'> {
  const links = collection.get('links');
  if (!links) return {};
  const style = collection.value.paging?.style;
  if (style === undefined || !NUMBERED.some((numbered) => numbered === style))
    links.fail(
      `"links" stand beside pages that have a number, and ${style === undefined ? 'there is no "paging"' : `"paging" has the style "${style}"`}. Known there: ${NUMBERED.join(', ')}. In the style "link", "next" of "paging" says the URL.`,
    );
  const read: PageLinks = Object.fromEntries(links.members().map(([name, field]) => [name, readField(field, list)]));
  const more = collection.get('more');
  if (more && read.next && saysTheSame(readField(more, list), read.next))
    more.fail('"more" names the place of "next" in "links", which says whether a page follows too. Leave "more" out.');
  return { links: read };
}

function saysTheSame(one: CollectionField, other: CollectionField): boolean {
  return one.at === other.at && one.header === other.header && one.pattern === other.pattern;
}
