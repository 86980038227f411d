import { stringify } from 'lossless-json';
import { isRecord, pointerSegments } from '../contract/index.ts';

/** A JSON value, which answers are built from. */
export type Json = null | boolean | number | bigint | string | readonly Json[] | JsonObject;
export interface JsonObject {
  [name: string]: Json;
}

/** A body as it goes over the wire, with every digit of its whole numbers. */
export function jsonText(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch {
    // It holds a whole number that no double holds. Writing those takes more time.
    return stringify(body) ?? '';
  }
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
