import type { DescribedOperation, DescribedParameter } from '../document/described-operation.ts';
import { isNamed, namesFrom, wordsOf } from '../words.ts';
import { identityField, markableField } from './identity.ts';
import { type ItemField, itemFields } from './item-fields.ts';
import { isAsked, sizeOf } from './page-size.ts';
import type { ListDescription, PagingHint } from './paging-hint.ts';
import { wrappedFields } from './wrapped-fields.ts';

/** Names that say by themselves that the value is of the last item. */
const MARKERS = namesFrom('starting after, start after, last seen id, last item id');
/** Names that may also stand for a token or a bound. They need a description that says more. */
const PERHAPS = namesFrom(
  'after, after id, last id, marker, cursor, page marker, start marker, continue after, previous id, last',
);

const ID = String.raw`\b(?:id|ids|uuid|identifier|key|item|object|record|resource|entry)\b`;
/** What a description says of a value that marks an item. */
const MARKS_AN_ITEM: readonly RegExp[] = [
  new RegExp(String.raw`${ID}[^.]*\blast\b[-\w ]*(?:item|object|record|resource|entry|result|page|seen|list)\b`, 'i'),
  new RegExp(
    String.raw`\b(?:last|highest|greatest)\b[-\w ]*${ID}[^.]*\b(?:previous|seen|received|returned|page|list|result|response)`,
    'i',
  ),
  new RegExp(String.raw`\blast\b[-\w ]*(?:resource|item|object|record|entry) (?:id|uuid|identifier|key)\b`, 'i'),
  /\b(?:an?|the) (?:object|item|resource|record) (?:id|identifier)\b[^.]*\b(?:place|position) in (?:the|your) list\b/i,
  /\b(?:object|item|resource) id cursor\b/i,
  /\bpoints? to the last (?:\w+ )?of the previous (?:result set|page|list|response)\b/i,
];
/** What it may also say of a bound, such as the oldest item that is wanted. */
const BEHIND_AN_ITEM = new RegExp(String.raw`\bafter (?:the|this|a|an|that)\b[^.]*${ID}`, 'i');
const BACKWARDS = /^(?:before|around|until)\b/;
/** What it says of a value that is no identity: a token, which the answer gives, a time, or a place before. */
const IS_OTHER =
  /\b(?:token|opaque|encoded|encrypted|timestamp|time|date|datetime|epoch|unix|seconds|iso.?8601|rfc.?3339|before this|(?<!not )(?:including|inclusive)|cursor returned|returned (?:by|in|from) the (?:previous|last))\b|next_?(?:marker|cursor|page|after|key)|next (?:marker|cursor|key)|\bpaging\./i;
const TIME = /date|time/;

/** What a description says of a value that is the name of an item. */
const MARKS_A_NAME: readonly RegExp[] = [
  /\bnames?\b[^.]*\blast\b[-\w ]*(?:item|object|record|resource|entry|result|page|seen|list|listed|returned)\b/i,
  /\b(?:last|highest|greatest)\b[-\w ]*\bname\b[^.]*\b(?:previous|seen|received|returned|page|list|result|response)/i,
];
const NAMES_AN_ID = /\b(?:ids?|uid|uuid|identifier)\b/i;

/** A parameter that takes a field of the last item, where the answer gives no token for the next page: its identity, or its name. */
export const markedPages: PagingHint = (list) => {
  const { operation } = list;
  const taken = markableField(list);
  const size = sizeOf(operation);
  const found = saidMarker(operation.parameters, taken, nameField(list)) ?? namedMarker(operation, taken);
  // Without a size, what stands behind an item may be what is new since then.
  if (!found || (size.size === undefined && !isNamed(found.marker, MARKERS))) return undefined;
  const { marker, field, because } = found;
  return {
    value: { style: 'marker', marker, ...(field.at !== identityField(list)?.at && { field: field.at }), ...size },
    because,
  };
};

interface Marker {
  readonly marker: string;
  readonly field: ItemField;
  readonly because: string;
}

/** A parameter whose description says which field of the last item it takes. */
function saidMarker(
  parameters: readonly DescribedParameter[],
  identity: ItemField | undefined,
  called: ItemField | undefined,
): Marker | undefined {
  // With a bound on the other side, "after" may be one too: messages after an id, the newest first.
  const isBounded = parameters.some(({ name }) => BACKWARDS.test(wordsOf(name)));
  const byIdentity = isBounded ? MARKS_AN_ITEM : [...MARKS_AN_ITEM, BEHIND_AN_ITEM];
  const unidentified = parameters.filter(({ description }) => !NAMES_AN_ID.test(description));
  const ways = [
    { field: called, patterns: MARKS_A_NAME, among: unidentified },
    { field: identity, patterns: byIdentity, among: parameters },
  ];
  for (const { field, patterns, among } of ways) {
    const found = field && among.find((each) => mayTake(each, field) && mayMark(each.name) && says(each, patterns));
    if (!found) continue;
    const because = `the description of the parameter "${found.name}" says that it takes the ${field.at} of the last item`;
    return { marker: found.name, field, because };
  }
  return undefined;
}

/** A parameter whose name says it. */
function namedMarker({ parameters }: DescribedOperation, field: ItemField | undefined): Marker | undefined {
  const found =
    field &&
    parameters.find((each) => mayTake(each, field) && isNamed(each.name, MARKERS) && !IS_OTHER.test(each.description));
  if (!found) return undefined;
  return {
    marker: found.name,
    field,
    because: `the parameter "${found.name}" is named like the ${field.at} of the last item`,
  };
}

function nameField(list: ListDescription): ItemField | undefined {
  const isName = ({ name }: ItemField) => wordsOf(name) === 'name';
  return [...itemFields(list.nodes, list.item).values()].find(isName) ?? wrappedFields(list).find(isName);
}

function mayMark(name: string): boolean {
  return isNamed(name, MARKERS) || isNamed(name, PERHAPS);
}

function says({ description }: DescribedParameter, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(description)) && !IS_OTHER.test(description);
}

function mayTake(parameter: DescribedParameter, field: ItemField): boolean {
  return isAsked(parameter) && canHold(parameter, field);
}

/** Whether a parameter takes what the field holds. */
function canHold({ types, says }: DescribedParameter, { shape }: ItemField): boolean {
  if (TIME.test(String(says['format'] ?? '')) || types.includes('array') || types.includes('boolean')) return false;
  const kinds = (all: readonly string[]) => all.map((type) => (type === 'integer' ? 'number' : type));
  const theirs = kinds(shape.types);
  return types.length === 0 || theirs.length === 0 || kinds(types).some((type) => theirs.includes(type));
}
