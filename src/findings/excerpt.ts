import type { JsonPointer } from '../contract/index.ts';
import { locateInJson } from './locate-in-json.ts';

const LIMIT = 4096;
/** Bytes of the limit that show what stands before the place, so that a reader sees what the place belongs to. */
const BEFORE = 1024;
const MARK = '…';
const MARK_BYTES = 2 * Buffer.byteLength(MARK);

/** At most 4 KiB of a body, in UTF-8, round the value at a pointer. */
export function excerpt(text: string, at?: JsonPointer): string {
  if (Buffer.byteLength(text) <= LIMIT) return text;
  const place = at === undefined ? 0 : (locateInJson(text, at) ?? 0);
  const start = characterStart(text, Math.max(0, place - BEFORE));
  const part = firstBytes(text.slice(start, start + LIMIT), LIMIT - MARK_BYTES);
  return `${start > 0 ? MARK : ''}${part}${start + part.length < text.length ? MARK : ''}`;
}

/** Moves an index off the second half of a surrogate pair. */
function characterStart(text: string, index: number): number {
  return /[\uDC00-\uDFFF]/.test(text[index] ?? '') ? index + 1 : index;
}

/** The first bytes of a text. In streaming mode the decoder leaves out a character that is cut at the end. */
function firstBytes(text: string, bytes: number): string {
  return new TextDecoder().decode(Buffer.from(text).subarray(0, bytes), { stream: true });
}
