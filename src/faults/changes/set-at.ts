import { memberOf, parentPointer, pointerSegments, valueAt, isRecord } from '../../contract/index.ts';
import type { Json } from '../../provider/pipeline/index.ts';

/** Replaces the value at a pointer into a body, or takes it away with `undefined`. Nothing happens where the object or list that holds it is missing. */
export function setAt(body: unknown, pointer: string, value: Json | undefined): void {
  const holder = valueAt(body, parentPointer(pointer) ?? '');
  const name = pointerSegments(pointer).at(-1) ?? '';
  if (Array.isArray(holder)) {
    if (value === undefined) holder.splice(Number(name), 1);
    else if (memberOf(holder, name) !== undefined) holder[Number(name)] = value;
  } else if (isRecord(holder)) {
    if (value === undefined) delete holder[name];
    else holder[name] = value;
  }
}
