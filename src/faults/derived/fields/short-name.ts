import { pointerSegments, type JsonPointer } from '../../../contract/index.ts';

/** Segments of a pointer that say where a thing stands, and not what it is. */
const UNTOLD =
  /^(properties|allOf|items|additionalProperties|paths|get|post|schema|parameters|x-collection|requestBody|content|\d+)$/;

/** `Event.event_type` of `/components/schemas/Event/properties/event_type`. */
export function shortName(pointer: JsonPointer): string {
  return pointerSegments(pointer.replace('/components/schemas', ''))
    .filter((segment) => !UNTOLD.test(segment))
    .map((segment) => segment.split('/').at(-1))
    .join('.');
}
