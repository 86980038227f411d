import type { CollectionField, Collection, JsonPointer, LinkPaging, Paging, PagingStyle } from '../../model/index.ts';
import type { Written } from '../../language/written.ts';
import type { ExtensionNode } from '../extension-node.ts';
import { parameterNamed } from '../parameter-named.ts';
import { schemaNamed } from '../schema-named.ts';
import type { CollectionNode, DescribedList } from './described-list.ts';
import { readField } from './read-field.ts';
import { readSizing } from './read-sizing.ts';

type PagingNode = ExtensionNode<Written['paging']>;
type Member = keyof Written['paging'] & string;

/** The members that a style needs, and those that it may have beside the sizes. */
const MEMBERS: Readonly<
  Record<PagingStyle, { readonly needed: readonly Member[]; readonly allowed: readonly Member[] }>
> = {
  'page-index': { needed: ['page'], allowed: ['first'] },
  'record-offset': { needed: ['page'], allowed: ['first'] },
  cursor: { needed: ['cursor', 'next'], allowed: [] },
  link: { needed: [], allowed: ['next', 'cursor'] },
  marker: { needed: ['marker'], allowed: ['field'] },
};
const MEMBERS_OF_ALL: readonly Member[] = ['style', 'size', 'default', 'largest', 'oversize', 'zero'];

/** How a page is asked for. Throws `ContractError` where a style lacks a member that it needs, or has one that says nothing in it. */
export function readPaging(collection: CollectionNode, list: DescribedList): Pick<Collection, 'paging'> {
  const paging = collection.get('paging');
  if (!paging) return {};
  requireMembers(paging);
  return { paging: withStyle(paging, { ...list, collection }) };
}

function withStyle(paging: PagingNode, list: DescribedList & { readonly collection: CollectionNode }): Paging {
  const { style, first = 0 } = paging.value;
  const sizing = readSizing(paging, list);
  switch (style) {
    case 'page-index':
    case 'record-offset':
      if (!sizing.size && sizing.defaultSize === undefined)
        paging.fail(
          '"paging" has neither "size" nor "default", so no one knows how many items a page holds. Add one of them.',
        );
      return { ...sizing, style, page: parameterNamed(memberOf(paging, 'page'), list.parameters), first };
    case 'cursor':
      return {
        ...sizing,
        style,
        cursor: parameterNamed(memberOf(paging, 'cursor'), list.parameters),
        next: readField(memberOf(paging, 'next'), list),
      };
    case 'link':
      return { ...sizing, style, next: readLink(paging, list), ...readToken(paging, list) };
    case 'marker':
      return {
        ...sizing,
        style,
        cursor: parameterNamed(memberOf(paging, 'marker'), list.parameters),
        items: list.collection.get('items').value,
        field: readMark(paging, list),
      };
  }
}

/** Where no place is said, the URL stands in the header `Link` of RFC 8288. */
function readLink(paging: PagingNode, list: DescribedList): CollectionField {
  const next = paging.get('next');
  return next ? readField(next, list) : { header: 'link', promise: paging.pointer };
}

/** The parameter of the URL that tells the pages apart, where one is named. */
function readToken(paging: PagingNode, { parameters }: DescribedList): Pick<LinkPaging, 'cursor'> {
  const cursor = paging.get('cursor');
  return cursor ? { cursor: parameterNamed(cursor, parameters) } : {};
}

/** Where the mark of an item stands: as the paging says, else in the identity, where that is one field. */
function readMark(
  paging: PagingNode,
  { collection, item }: DescribedList & { readonly collection: CollectionNode },
): JsonPointer {
  const field = paging.get('field');
  if (field) schemaNamed(field, item);
  const identity = [collection.value.identity ?? []].flat();
  const [only] = identity.length === 1 ? identity : [];
  return (
    field?.value ??
    only ??
    paging.fail(
      `"paging" has the style "marker" and no "field", and "identity" names ${identity.length} fields. Add "field": it says which field of the last item is sent.`,
    )
  );
}

function requireMembers(paging: PagingNode): void {
  const { style } = paging.value;
  const { needed, allowed } = MEMBERS[style];
  const missing = needed.find((name) => !(name in paging.value));
  if (missing !== undefined) paging.fail(`"paging" lacks "${missing}", which the style "${style}" needs.`);
  const known = [...MEMBERS_OF_ALL, ...needed, ...allowed];
  const odd = paging.members().find(([name]) => !known.includes(name));
  odd?.[1].fail(`"${odd[0]}" says nothing in the style "${style}". Known there: ${known.join(', ')}.`);
}

function memberOf<Name extends 'page' | 'cursor' | 'next' | 'marker'>(paging: PagingNode, name: Name) {
  return paging.get(name) ?? paging.fail(`lacks "${name}".`);
}
