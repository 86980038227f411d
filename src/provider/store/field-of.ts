import { valueAt, type JsonPointer } from '../../contract/index.ts';
import type { JsonObject } from '../json.ts';

export type Field = (item: JsonObject) => unknown;

/** Reads a field of items. Most fields stand at the top of an item: those are read without walking a pointer. */
export function fieldOf(pointer: JsonPointer): Field {
  const name = pointer.slice(1);
  return name.includes('/') || name.includes('~') ? (item) => valueAt(item, pointer) : (item) => item[name];
}

/** Whether a value is there. */
export function isThere(value: unknown): boolean {
  return value !== null && value !== undefined;
}
