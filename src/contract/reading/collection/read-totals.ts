import type { Written } from '../../language/written.ts';
import type { Collection, CountedField, JsonPointer, MoreField, TotalField } from '../../model/index.ts';
import type { ExtensionNode } from '../extension-node.ts';
import type { CollectionNode, DescribedList } from './described-list.ts';
import { schemaKeyword } from '../../schema/schema-keyword.ts';
import { schemaOf } from '../../schema/walk-schema.ts';
import type { Nodes } from '../references.ts';
import { writtenText } from '../written-text.ts';
import { typesOf } from './read-comparison.ts';
import { detailsOf, readField } from './read-field.ts';

type Totals = Pick<Collection, 'total' | 'count' | 'pages' | 'more' | 'left'>;

/** What an answer says about the whole list and about its page: the items that match, the items here, the pages, and what follows. */
export function readTotals(collection: CollectionNode, list: DescribedList): Totals {
  const total = collection.get('total');
  const count = collection.get('count');
  const pages = collection.get('pages');
  const more = collection.get('more');
  const left = collection.get('left');
  return {
    ...(total && { total: readTotal(total, list) }),
    ...(count && { count: readField(count, list) }),
    ...(pages && { pages: readCounted(pages, list) }),
    ...(more && { more: readMore(more, list) }),
    ...(left && { left: readCounted(left, list) }),
  };
}

function readTotal(total: ExtensionNode<JsonPointer | Written['totalPlace']>, list: DescribedList): TotalField {
  const { 'at-most': atMost } = detailsOf<Written['totalPlace']>(total);
  return { ...readCounted(total, list), ...(atMost !== undefined && { atMost }) };
}

function readCounted(
  field: ExtensionNode<JsonPointer | Written['pagesPlace'] | Written['totalPlace']>,
  list: DescribedList,
): CountedField {
  const { unknown } = detailsOf<Written['pagesPlace']>(field);
  return {
    ...readField(field, list),
    // Some services say the largest number of 64 bits, which no double holds.
    ...(unknown !== undefined && { unknown: writtenText(field.source, `${field.pointer}/unknown`) }),
  };
}

/**
 * A field of texts or numbers, such as `next` or `next_page`, says by itself whether a page follows, and so does a header: it says which one, and
 * nothing, null or 0 at the end.
 */
function readMore(more: ExtensionNode<JsonPointer | Written['morePlace']>, list: DescribedList): MoreField {
  const field = readField(more, list);
  const { value } = detailsOf<Written['morePlace']>(more);
  if (value !== undefined) return { ...field, value };
  return field.at !== undefined && isFlag(more.source, schemaOf(more.source, list.success, field.at))
    ? { ...field, value: true }
    : field;
}

function isFlag(nodes: Nodes, schema: JsonPointer | undefined): boolean {
  const types = schema === undefined ? [] : typesOf(nodes, schema);
  return (
    schema === undefined ||
    types.length === 0 ||
    types.includes('boolean') ||
    schemaKeyword(nodes, schema, 'enum') !== undefined
  );
}
