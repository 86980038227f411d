import { isRecord, joinPointer } from '../../json-pointer.ts';
import type { Origins, Place } from './origins.ts';

/** Where an update is written, and the book that remembers it. */
interface Update {
  readonly place: Place;
  readonly origins: Origins;
}

/** Merges what an overlay says: mappings member by member, lists one after the other. Anything else takes the place of what was there. */
export function mergeUpdate(
  target: Record<string, unknown>,
  update: Readonly<Record<string, unknown>>,
  { place, origins }: Update,
): void {
  for (const [key, value] of Object.entries(update)) {
    const own = { source: place.source, pointer: joinPointer(place.pointer, key) };
    const before = Object.hasOwn(target, key) ? target[key] : undefined;
    if (isRecord(before) && isRecord(value)) mergeUpdate(before, value, { place: own, origins });
    else if (Array.isArray(before) && Array.isArray(value)) {
      for (const [index, element] of value.entries())
        appendUpdate(before, element, {
          place: { source: own.source, pointer: joinPointer(own.pointer, index) },
          origins,
        });
    } else {
      target[key] = value;
      origins.noteMember(target, key, own);
    }
  }
}

/** Adds an element to a list. */
export function appendUpdate(list: unknown[], element: unknown, { place, origins }: Update): void {
  list.push(element);
  origins.noteMember(list, String(list.length - 1), place);
  if (typeof element === 'object' && element !== null) origins.noteNode(element, place);
}
