import type { JsonPointer } from '../contract/index.ts';
import { locateInJson } from './locate-in-json.ts';

const LIMIT = 4096;
/** Of the limit, what stands before the place: enough to see what it belongs to. */
const BEFORE = 1024;
const MARK = '…';
const MARKS = 2 * Buffer.byteLength(MARK);

/** At most 4 KiB of a body, in UTF-8, round the value at a pointer. */
export function excerpt(text: string, at?: JsonPointer): string {
  if (Buffer.byteLength(text) <= LIMIT) return text;
  const place = at === undefined ? 0 : (locateInJson(text, at) ?? 0);
  const start = atCharacter(text, Math.max(0, place - BEFORE));
  const part = firstBytes(text.slice(start, start + LIMIT), LIMIT - MARKS);
  return `${start > 0 ? MARK : ''}${part}${start + part.length < text.length ? MARK : ''}`;
}

/** Never between the halves of a surrogate pair. */
function atCharacter(text: string, index: number): number {
  return /[\uDC00-\uDFFF]/.test(text[index] ?? '') ? index + 1 : index;
}

/** A decoder that is told to expect more leaves out a character that is cut. */
function firstBytes(text: string, bytes: number): string {
  return new TextDecoder().decode(Buffer.from(text).subarray(0, bytes), { stream: true });
}
