import { exactJson } from '../exact-json.ts';
import { isRecord, joinPointer } from '../json-pointer.ts';
import { joinList } from '../list-text.ts';
import type { JsonPointer, Parameter } from '../model/index.ts';
import { joinMembers } from '../object-text.ts';
import { writtenText, type Writing } from './written-text.ts';

/** A documented value of a parameter as text; the values of a list and the members of an object stand in one text. */
export function valueText(
  writing: Writing,
  { list, object }: Pick<Parameter, 'list' | 'object'>,
  pointer: JsonPointer,
): string {
  const value = writing.node(pointer);
  const textAt = (segment: string | number) => writtenText(writing, joinPointer(pointer, segment));
  if (Array.isArray(value)) {
    return list
      ? joinList(
          list,
          value.map((_, index) => textAt(index)),
        )
      : (exactJson(value) ?? '');
  }
  if (!isRecord(value)) return writtenText(writing, pointer);
  return object ? joinMembers(Object.keys(value).map((name) => [name, textAt(name)])) : (exactJson(value) ?? '');
}
