import type { DescribedParameter } from '../document/described-operation.ts';
import { isNamed, namesFrom, wordsOf } from '../words.ts';
import { identityOf } from './identity.ts';
import { type ItemField, itemFields } from './item-fields.ts';
import { isAsked, sizeOf } from './page-size.ts';
import type { PagingHint } from './paging-hint.ts';

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

/** A parameter that takes the identity of the last item, where the answer gives no token for the next page. */
export const markedPages: PagingHint = ({ nodes, operation, item }) => {
  const fields = itemFields(nodes, item);
  const identity = fields.size === 0 ? undefined : identityOf(fields, operation);
  const field = [...fields.values()].find(({ at }) => at === identity?.value);
  if (!field) return undefined;
  const found = operation.parameters.filter((each) => isAsked(each) && canHold(each, field));
  const size = sizeOf(operation);
  // With a bound on the other side, "after" may be one too: messages after an id, the newest first.
  const isBounded = operation.parameters.some(({ name }) => BACKWARDS.test(wordsOf(name)));
  const said = found.find((each) => mayMark(each.name) && saysMark(each.description, isBounded));
  const named = found.find(({ name, description }) => isNamed(name, MARKERS) && !IS_OTHER.test(description));
  const marker = said ?? named;
  // Without a size, what stands behind an item may be what is new since then.
  if (!marker || (size.size === undefined && !isNamed(marker.name, MARKERS))) return undefined;
  return {
    value: { style: 'marker', marker: marker.name, ...size },
    because: said
      ? `the description of the parameter "${marker.name}" says that it takes the ${field.at} of the last item`
      : `the parameter "${marker.name}" is named like the ${field.at} of the last item`,
  };
};

function mayMark(name: string): boolean {
  return isNamed(name, MARKERS) || isNamed(name, PERHAPS);
}

function saysMark(description: string, isBounded: boolean): boolean {
  const patterns = isBounded ? MARKS_AN_ITEM : [...MARKS_AN_ITEM, BEHIND_AN_ITEM];
  return patterns.some((pattern) => pattern.test(description)) && !IS_OTHER.test(description);
}

/** Whether a parameter takes what the field holds. */
function canHold({ types, says }: DescribedParameter, { shape }: ItemField): boolean {
  if (TIME.test(String(says['format'] ?? '')) || types.includes('array') || types.includes('boolean')) return false;
  const kinds = (all: readonly string[]) => all.map((type) => (type === 'integer' ? 'number' : type));
  const theirs = kinds(shape.types);
  return types.length === 0 || theirs.length === 0 || kinds(types).some((type) => theirs.includes(type));
}
