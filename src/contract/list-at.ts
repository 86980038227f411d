import { isRecord, joinPointer, pointerSegments, valueAt } from './json-pointer.ts';
import type { Collection } from './model/index.ts';

/**
 * The list in the body of a success; `undefined` where there is none. A part of the way to it that the schema does not require may be left out of a
 * page without items, as Spring leaves out `_embedded`.
 */
export function listAt({ items, mayLack = [] }: Pick<Collection, 'items' | 'mayLack'>, body: unknown) {
  const list = valueAt(body, items);
  if (Array.isArray(list)) return list as readonly unknown[];
  return mayLack.some((place) => isLeftOut(body, pointerSegments(place))) ? [] : undefined;
}

function isLeftOut(body: unknown, segments: readonly string[]): boolean {
  const parent = valueAt(body, joinPointer('', ...segments.slice(0, -1)));
  return isRecord(parent) && !Object.hasOwn(parent, segments.at(-1) ?? '');
}
