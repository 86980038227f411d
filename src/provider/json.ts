import { stringify } from 'lossless-json';
import { isRecord, memberOf, pointerSegments } from '../contract/index.ts';

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

/** Puts a value at a JSON Pointer, and makes the objects and lists that hold it where they are missing. */
export function putAt(body: JsonObject, pointer: string, value: Json): void {
  const path = pointerSegments(pointer);
  const last = path.pop();
  if (last === undefined) return;
  let node: JsonObject | Json[] = body;
  for (const [place, segment] of path.entries()) {
    const next = memberOf(node, segment) as Json | undefined;
    const isList = /^\d+$/.test(path[place + 1] ?? last);
    const held: JsonObject | Json[] =
      isObject(next) || Array.isArray(next) ? (next as JsonObject | Json[]) : isList ? [] : {};
    hold(node, segment, held);
    node = held;
  }
  hold(node, last, value);
}

function hold(node: JsonObject | Json[], segment: string, value: Json): void {
  if (Array.isArray(node)) node[Number(segment)] = value;
  else node[segment] = value;
}

export function isObject(value: unknown): value is JsonObject {
  return isRecord(value);
}
