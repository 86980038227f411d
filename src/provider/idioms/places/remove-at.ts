import { parentPointer, pointerSegments, valueAt } from '../../../contract/index.ts';
import { isObject, type JsonObject } from '../../json.ts';

/** Takes the value at a JSON Pointer away, where there is one. */
export function removeAt(body: JsonObject, pointer: string): void {
  const holder = valueAt(body, parentPointer(pointer) ?? '');
  const name = pointerSegments(pointer).at(-1);
  if (isObject(holder) && name !== undefined) delete holder[name];
}
