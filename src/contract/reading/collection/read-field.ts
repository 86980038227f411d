import { isRecord } from '../../json-pointer.ts';
import type { Written } from '../../language/written.ts';
import type { CollectionField, JsonPointer } from '../../model/index.ts';
import type { ExtensionNode } from '../extension-node.ts';
import { restsOn } from '../../rests-on.ts';
import { readProvenance } from '../read-provenance.ts';
import { schemaNamed } from '../schema-named.ts';
import type { DescribedList } from './described-list.ts';

/** Something that an answer says beside its items: `/total`, `{ at: /total }`, `{ header: X-Total }`, `{ header: Content-Range, pattern: '/(\\d+)$' }` or `{ header: X-Pagination, at: /total }`. */
export function readField(
  field: ExtensionNode<JsonPointer | Written['place']>,
  { success }: Pick<DescribedList, 'success'>,
): CollectionField {
  if (typeof field.value === 'string') return inBody(field as ExtensionNode<JsonPointer>, success);
  const place = field as ExtensionNode<Written['place']>;
  const { at, header, pattern } = place.value;
  if (at === undefined && header === undefined)
    field.fail('must have "at" (a place in the body) or "header" (the name of a response header).');
  if (header !== undefined && at !== undefined && pattern !== undefined)
    field.fail('has "at" and "pattern" beside "header". The one reads JSON in the header, the other its text.');
  if (header === undefined && pattern !== undefined)
    field.fail('has a "pattern" without a "header": it finds the value in the text of a header.');
  return header === undefined ? inBody(place.get('at') ?? field.fail('lacks "at".'), success) : inHeader(place, header);
}

function inBody(at: ExtensionNode<JsonPointer>, success: JsonPointer): CollectionField {
  const provenance = (pointer: JsonPointer) => readProvenance(at.source, pointer);
  return { at: at.value, promise: restsOn({ provenance }, at.pointer, schemaNamed(at, success)) };
}

function inHeader(place: ExtensionNode<Written['place']>, header: string): CollectionField {
  const pattern = place.get('pattern');
  if (pattern && !isExpression(pattern.value))
    pattern.fail(`"pattern" is ${JSON.stringify(pattern.value)}, which is no regular expression.`);
  const member = place.get('at')?.value;
  return {
    header: header.toLowerCase(),
    ...(pattern && { pattern: pattern.value }),
    ...(member !== undefined && { member }),
    promise: place.pointer,
  };
}

function isExpression(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** What a field says beside its place; nothing where it is a pointer alone. */
export function detailsOf<T>(field: ExtensionNode<JsonPointer | T>): Partial<T> {
  return isRecord(field.value) ? field.value : {};
}
