import { isRecord, pointerSegments } from '../contract/index.ts';

/** A JSON value, which answers are built from. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  [name: string]: Json;
}

/** Puts a value at a JSON Pointer, and makes the objects that hold it where they are missing. */
export function putAt(body: JsonObject, pointer: string, value: Json): void {
  const path = pointerSegments(pointer);
  const last = path.pop();
  if (last === undefined) return;
  let node = body;
  for (const segment of path) {
    const next = node[segment];
    node = isObject(next) ? next : (node[segment] = {});
  }
  node[last] = value;
}

export function isObject(value: unknown): value is JsonObject {
  return isRecord(value);
}
