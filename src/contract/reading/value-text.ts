import { joinPointer } from '../json-pointer.ts';
import type { JsonPointer, Parameter } from '../model/index.ts';
import { writtenText, type Writing } from './written-text.ts';

/** A documented value of a parameter as text on the wire; the values of a list stand in one text. */
export function valueText(writing: Writing, { list }: Pick<Parameter, 'list'>, pointer: JsonPointer): string {
  const value = writing.node(pointer);
  return list && Array.isArray(value)
    ? value.map((_, index) => writtenText(writing, joinPointer(pointer, index))).join(list.separator)
    : writtenText(writing, pointer);
}
