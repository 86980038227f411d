import type { Contract, JsonPointer } from '../model/index.ts';

/** Something that knows how a number stands in its file. */
export type Writing = Pick<Contract, 'node'> & Partial<Pick<Contract, 'numberText'>>;

/** A scalar of a document as text on the wire. A whole number keeps every digit that the document gives it. */
export function writtenText(writing: Writing, pointer: JsonPointer): string {
  const value = writing.node(pointer);
  const isExact = typeof value !== 'number' || Number.isSafeInteger(value);
  return isExact ? String(value) : (writing.numberText?.(pointer) ?? String(value));
}
